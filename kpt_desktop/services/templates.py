"""Typical blocks, days and weeks, kept for all visits.

Days of a template are known by their number, never by their weekday: a week that begins on a
Wednesday gets all its days.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from kpt_desktop.domain.changes import Label
from kpt_desktop.domain.enums import ItemKind, TemplateKind
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.domain.ports import Reader, Store
from kpt_desktop.domain.records import Item, Template, TemplateItem
from kpt_desktop.paths import resource

COMMON = (
    "start", "end", "part", "approximate", "title", "place", "place_id", "kind", "audience",
    "note", "internal", "order",
)  # fmt: skip
"""The fields that an item and an item of a template share. Who answers for it is asked anew."""

LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Pattern:
    """A template with its items, by day and time.

    ``stored`` is False for a block that ships with the program and was never edited.
    """

    template: Template
    items: tuple[TemplateItem, ...]
    stored: bool = True


def list_patterns(store: Store, kind: TemplateKind) -> tuple[Pattern, ...]:
    """Return the templates of a kind in their order; the shipped blocks where none were kept."""
    with store.reading() as reader:
        found = _stored(reader, kind)
    return found or (shipped_blocks() if kind == TemplateKind.BLOCK else ())


def _stored(reader: Reader, kind: TemplateKind) -> tuple[Pattern, ...]:
    kept = (template for template in reader.find(Template) if template.kind == kind)
    templates = sorted(kept, key=lambda one: (one.order, str(one.id)))
    items: dict[UUID, list[TemplateItem]] = {template.id: [] for template in templates}
    for item in reader.find_in(TemplateItem, "template_id", set(items)):
        items[item.template_id].append(item)
    return tuple(
        Pattern(template, tuple(sorted(items[template.id], key=_order))) for template in templates
    )


def _order(item: TemplateItem) -> tuple[int, int, int]:
    return item.day, item.start if item.start is not None else -1, item.order


@cache
def shipped_blocks() -> tuple[Pattern, ...]:
    """Return the typical blocks that ship with the program, their ids always the same."""
    with resource("programme", "blocks.json").open(encoding="utf-8") as file:
        rows = json.load(file)
    return tuple(_shipped(row, order) for order, row in enumerate(rows))


def _shipped(row: Mapping[str, Any], order: int) -> Pattern:
    made = uuid5(NAMESPACE_OID, f"kpt-desktop-block:{row['key']}")
    title = LocalText(**row["title"])
    template = Template(id=made, kind=TemplateKind.BLOCK, name=title, order=order)
    item = TemplateItem(
        id=uuid5(made, "item"),
        template_id=made,
        title=title,
        kind=ItemKind(row["kind"]),
        audience=row.get("audience", "all"),
        start=row.get("start"),
        end=row["start"] + row["minutes"] if "start" in row else None,
        minutes=row["minutes"],
    )
    return Pattern(template, (item,), stored=False)


def common_fields(record: Item | TemplateItem) -> dict[str, Any]:
    """Return the fields that an item and an item of a template share."""
    return {name: getattr(record, name) for name in COMMON}


def template_label(key: str, name: LocalText) -> Label:
    """Return the label of a Change of templates."""
    return Label(key, {"title": name.best("ru")})
