"""The demonstration: a sample store, its programme and its list, and the window to look at it."""

import argparse
import os
import shutil
import tempfile
from pathlib import Path

from kpt_desktop.cli import screen, window
from kpt_desktop.cli.arguments import Commands
from kpt_desktop.cli.environment import WindowOptions
from kpt_desktop.cli.session import DONE, Session
from kpt_desktop.domain.visit_records import VisitRecords
from kpt_desktop.errors import EnvironmentFault, UserError
from kpt_desktop.paths import STORE_NAME
from kpt_desktop.services.change_desk import ChangeDesk
from kpt_desktop.services.sample import MAIN_VISIT, fill_with_sample, is_sample
from kpt_desktop.services.visits import find_visit, load_visit

FOLDER = Path("kpt-demo")
PROGRAMME, PARTICIPANTS = "demo-programme.pdf", "demo-participants.xlsx"
PROGRAMME_LANGUAGES = ("ru", "en")
NO_WINDOW = "KPT_DESKTOP_NO_WINDOW"
"""An environment variable that stands for ``--no-window`` in scheduled and automatic runs."""


def add_to(commands: Commands) -> None:
    """Add this family's commands."""
    command = commands.add("demo", run_demo)
    command.argument("--dir", metavar="DIR", type=Path, default=FOLDER)
    command.argument("--no-window", action="store_true")


def run_demo(arguments: argparse.Namespace, session: Session) -> int:
    """Make the sample and its papers, say where they are, and open the window if it can be."""
    folder = arguments.dir.absolute()
    path = Path(arguments.store).absolute() if arguments.store else folder / STORE_NAME
    records = _make_store(path, session)
    session.say("demo_store", path=path)
    _write_papers(records, folder, session)
    if not (arguments.no_window or os.environ.get(NO_WINDOW)):
        _show(path, arguments.lang, session)
    return DONE


def _make_store(path: Path, session: Session) -> VisitRecords:
    """Make the store aside and put it in its place whole.

    Raises:
        UserError: ``demo_not_overwritten``: a file is there that no demonstration made.
        EnvironmentFault: the folder cannot be written, or the earlier store is in use.
    """
    if path.exists():
        _check_is_sample(path, session)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=".demo-", dir=path.parent))
    except OSError:
        raise EnvironmentFault("folder_not_writable", path=str(path.parent)) from None
    try:
        records = _filled(aside / path.name, session)
        (aside / path.name).replace(path)
    except OSError:
        raise EnvironmentFault("folder_not_writable", path=str(path.parent)) from None
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return records


def _check_is_sample(path: Path, session: Session) -> None:
    try:
        store = session.environment.open_store(str(path))
    except UserError:
        raise UserError("demo_not_overwritten", path=str(path)) from None
    try:
        if not is_sample(store):
            raise UserError("demo_not_overwritten", path=str(path))
    finally:
        store.close()


def _filled(path: Path, session: Session) -> VisitRecords:
    store = session.environment.open_store(str(path), create=True)
    try:
        fill_with_sample(ChangeDesk(store, session.environment.clock))
        return load_visit(store, find_visit(store, MAIN_VISIT))
    finally:
        store.close()


def _write_papers(records: VisitRecords, folder: Path, session: Session) -> None:
    """Print the programme and export the list through the services that everybody uses."""
    from kpt_desktop.services.files import write_atomically
    from kpt_desktop.services.paper import prepare

    folder.mkdir(parents=True, exist_ok=True)
    programme = prepare("programme", records, PROGRAMME_LANGUAGES)
    write_atomically(folder / PROGRAMME, programme.render("pdf"))
    session.say("demo_programme", path=folder / PROGRAMME)
    people = prepare("participants", records, (session.lang,))
    write_atomically(folder / PARTICIPANTS, people.render("xlsx"))
    session.say("demo_list", path=folder / PARTICIPANTS)


def _show(path: Path, lang: str, session: Session) -> None:
    """Open the window; where it cannot start, say why: the demonstration itself is done."""
    if not screen.has_screen():
        session.say("demo_no_screen", path=path)
        return
    try:
        screen.check_libraries()
        screen.check_window()
        window.start(session, WindowOptions(store=str(path), lang=lang, visit=MAIN_VISIT))
    except EnvironmentFault as fault:
        session.refuse(fault)
