"""Edits of the templates themselves, each one Change."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, deletes, edit, edits
from kpt_desktop.domain.enums import TemplateKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.records import Day, Item, Template, TemplateItem
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import UserError
from kpt_desktop.services.templates import Pattern, common_fields, template_label


def keep_block(
    blocks: Sequence[Pattern], name: LocalText, fields: Mapping[str, Any]
) -> tuple[Change, UUID]:
    """Return the Change that keeps a new block after those there are, and its id.

    Args:
        blocks: all there are; shipped ones are kept along, since from now on they are the user's.
        name: what the block is called, and the title of the item it makes.
        fields: of :class:`TemplateItem`.

    Raises:
        UserError: ``template_without_name``.
    """
    template = Template(kind=TemplateKind.BLOCK, name=_named(name), order=len(blocks))
    item = TemplateItem(template_id=template.id, **({"title": name} | dict(fields)))
    made = (*_shipped_records(blocks), template, item)
    return Change(template_label("template_kept", name), tuple(map(Insert, made))), template.id


def edit_block(
    blocks: Sequence[Pattern], template_id: UUID, name: LocalText, fields: Mapping[str, Any]
) -> Change:
    """Return the Change of a block; its first edit keeps all shipped ones as the user's own.

    Raises:
        UserError: ``template_without_name`` or ``template_gone``.
    """
    block = _pattern(blocks, template_id)
    named = _named(name)
    if block.stored:
        updates = [edit(block.template, name=named)]
        updates += [edit(item, **({"title": name} | dict(fields))) for item in block.items[:1]]
        return edits(template_label("template_edited", name), updates)
    records: list[Template | TemplateItem] = []
    for record in _shipped_records(blocks):
        if isinstance(record, Template):
            mine = record.id == template_id
            records.append(replace(record, name=named) if mine else record)
        else:
            mine = record.template_id == template_id
            values = {"title": name} | dict(fields)
            records.append(replace(record, **values) if mine else record)
    return Change(template_label("template_edited", name), tuple(map(Insert, records)))


def rename_template(pattern: Pattern, name: LocalText) -> Change:
    """Return the Change of a kept template's name.

    Raises:
        UserError: ``template_without_name``.
    """
    renamed = edit(pattern.template, name=_named(name))
    return edits(template_label("template_edited", name), [renamed])


def delete_template(all_of_kind: Sequence[Pattern], template_id: UUID) -> Change:
    """Return the Change that takes a template away.

    Raises:
        UserError: ``template_gone``, or ``last_block``: without any block of their own users get
            the shipped ones back, so the last one is edited instead.
    """
    pattern = _pattern(all_of_kind, template_id)
    label = template_label("template_deleted", pattern.template.name)
    if pattern.template.kind == TemplateKind.BLOCK and len(all_of_kind) == 1:
        raise UserError("last_block")
    if pattern.stored:
        return Change(label, deletes([pattern.template, *pattern.items]))
    rest = [one for one in all_of_kind if one.template.id != template_id]
    return Change(label, tuple(map(Insert, _shipped_records(rest))))


def keep_day(records: VisitRecords, day_id: UUID, name: LocalText, order: int = 0) -> Change:
    """Return the Change that keeps a day of a visit as a template.

    Raises:
        UserError: ``template_without_name``, ``day_gone`` or ``template_empty``.
    """
    if day_id not in records.days:
        raise UserError("day_gone")
    return _keep(records, [records.days[day_id]], TemplateKind.DAY, name, order)


def keep_visit(records: VisitRecords, name: LocalText, order: int = 0) -> Change:
    """Return the Change that keeps the whole programme of a visit as a template.

    Raises:
        UserError: ``template_without_name`` or ``template_empty``.
    """
    return _keep(records, records.days_in_order(), TemplateKind.VISIT, name, order)


def _keep(
    records: VisitRecords, days: Sequence[Day], kind: TemplateKind, name: LocalText, order: int
) -> Change:
    kinds = " ".join(day.kind.value for day in days)
    template = Template(kind=kind, name=_named(name), day_kinds=kinds, order=order)
    items = [
        TemplateItem(template_id=template.id, day=number, **common_fields(item))
        for number, day in enumerate(days)
        for item in records.items_of(day.id)
    ]
    if not items:
        raise UserError("template_empty")
    return Change(template_label("template_kept", name), tuple(map(Insert, (template, *items))))


def block_of(item: Item) -> dict[str, Any]:
    """Return an item as the fields of a block: how long it takes, and when it usually is."""
    fields = common_fields(item)
    if item.start is not None and item.end is not None:
        fields["minutes"] = item.end - item.start
    return fields


def _pattern(patterns: Sequence[Pattern], template_id: UUID) -> Pattern:
    found = next((one for one in patterns if one.template.id == template_id), None)
    if found is None:
        raise UserError("template_gone")
    return found


def _shipped_records(patterns: Iterable[Pattern]) -> list[Template | TemplateItem]:
    """Return the records of those patterns that are in no store yet."""
    found: list[Template | TemplateItem] = []
    for pattern in patterns:
        if not pattern.stored:
            found += [pattern.template, *pattern.items]
    return found


def _named(name: LocalText) -> LocalText:
    if not any(text.strip() for text in (name.ru, name.en, name.cs)):
        raise UserError("template_without_name")
    return name
