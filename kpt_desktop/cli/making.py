"""A new visit: from nothing, like an earlier one, or as the return of one."""

import argparse
from datetime import date, timedelta

from kpt_desktop.cli.arguments import (
    Commands,
    UsageError,
    calendar_date,
    direction,
    visit_kind,
)
from kpt_desktop.cli.kept_store import KeptStore
from kpt_desktop.cli.session import DONE, Session
from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import Direction, VisitKind
from kpt_desktop.domain.records import Visit
from kpt_desktop.errors import UserError
from kpt_desktop.services.new_visit import USUAL_LENGTH, VisitPlan, plan_change
from kpt_desktop.services.visits import find_visit, load_visit


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    command = commands.add("new-visit", make_visit, lists=True)
    command.argument("--partner", metavar="NAME", default="")
    command.argument("--start", metavar="DATE", type=calendar_date, required=True)
    command.argument("--end", metavar="DATE", type=calendar_date)
    command.argument("--kind", metavar="K", type=visit_kind)
    command.argument("--direction", metavar="in|out", type=direction)
    command.argument("--country", metavar="CC", default="")
    command.argument("--city", metavar="NAME", default="")
    command.argument("--like", metavar="VISIT", default="")
    command.argument("--mirror", metavar="VISIT", default="")


def make_visit(arguments: argparse.Namespace, session: Session) -> int:
    """Make the visit and say its code; the first one makes the store too."""
    if arguments.like and arguments.mirror:
        raise UsageError(session.words("like_or_mirror"))
    if not (arguments.partner or arguments.like or arguments.mirror):
        raise UsageError(session.words("partner_needed"))
    is_first = session.file is not None and not session.file.exists()
    # a copy is of a visit that only an existing store can have
    with session.store(create=not (arguments.like or arguments.mirror)) as store:
        if is_first:
            session.warn("store_made", path=session.target)
        change, visit = _change(arguments, store)
        session.desk(store).apply(change)
    if arguments.json:
        session.output.document({"code": visit.code})
    session.say("visit_made", code=visit.code, title=visit.title.best(session.lang))
    return DONE


def _change(arguments: argparse.Namespace, store: KeptStore) -> tuple[Change, Visit]:
    if arguments.like:
        return _like(arguments, store)
    if arguments.mirror:
        return _mirror(arguments, store)
    return plan_change(
        store,
        VisitPlan(
            partner_name=arguments.partner,
            start=arguments.start,
            end=arguments.end or _usual_end(arguments.start),
            kind=arguments.kind or VisitKind.STUDENT_EXCHANGE,
            direction=arguments.direction or Direction.INCOMING,
            country=arguments.country.upper(),
            city=arguments.city,
        ),
    )


def _usual_end(start: date) -> date:
    return start + timedelta(days=USUAL_LENGTH - 1)


def _like(arguments: argparse.Namespace, store: KeptStore) -> tuple[Change, Visit]:
    from kpt_desktop.services.visit_copies import like_change

    model = load_visit(store, find_visit(store, arguments.like))
    plan = VisitPlan(
        partner_name=arguments.partner or model.partner.short_name.best("ru"),
        start=arguments.start,
        end=arguments.end or arguments.start + (model.visit.end - model.visit.start),
        kind=arguments.kind or model.visit.kind,
        direction=arguments.direction or model.visit.direction,
        country=arguments.country.upper(),
        city=arguments.city,
    )
    return like_change(store, model, plan)


def _mirror(arguments: argparse.Namespace, store: KeptStore) -> tuple[Change, Visit]:
    from kpt_desktop.services.visit_copies import is_partner, mirror_change, turned

    model = load_visit(store, find_visit(store, arguments.mirror))
    if arguments.partner and not is_partner(model.partner, arguments.partner):
        raise UserError("mirror_other_partner", code=model.visit.code)
    if arguments.direction not in {None, turned(model.visit.direction)}:
        raise UserError("mirror_same_direction", code=model.visit.code)
    end = arguments.end or arguments.start + (model.visit.end - model.visit.start)
    return mirror_change(store, model, arguments.start, end, kind=arguments.kind)
