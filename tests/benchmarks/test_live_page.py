"""From an edit to the picture on the screen, beside the bare worker in the same run."""

import statistics
import time
from dataclasses import replace

import pytest

from kpt_desktop.documents.plain_data import to_data
from kpt_desktop.documents.programme import ProgrammeOptions, build_programme
from kpt_desktop.domain.local_text import LocalText
from kpt_desktop.rendering import typst
from tests.gui.conftest import context, prompts  # noqa: F401 - fixtures of the window
from tests.helpers.factories import make_item
from tests.helpers.programme_hands import Hands
from tests.helpers.sample_visit import sample_visit

pytestmark = pytest.mark.benchmark

ITEMS = 50
EDITS = 40
PROMISED = 0.100
RATIO = 2.5
"""A busy machine slows both: the whole way may take so many times what the worker alone takes."""


def visit_of_fifty():
    records = sample_visit()
    day = records.days_in_order()[3]
    missing = ITEMS - len(records.items)
    more = [
        make_item(records.visit, day, start=360 + n, end=400 + n, title=LocalText(f"Пункт {n}"))
        for n in range(missing)
    ]
    return replace(records, items={**records.items, **{item.id: item for item in more}})


def test_that_the_page_follows_an_edit_within_a_tenth_of_a_second(qtbot, context):  # noqa: F811
    """Median over forty edits of one item, of a programme of 50 items in two languages."""
    hands = Hands(qtbot, context, visit_of_fifty())
    assert len(hands.records.items) == ITEMS
    panel = hands.tab.papers.panel
    with qtbot.waitSignal(panel.paper.ready, timeout=30000):
        hands.tab.papers.actions["live_page"].trigger()
    hands.settle()
    item = hands.item("Модуль D")
    whole, bare, blocked = [], [], []
    for number in range(-3, EDITS):
        title = LocalText(f"Модуль D {number}", f"Module D {number}")
        page = to_data(
            build_programme(hands.records, ("ru", "en"), ProgrammeOptions(live=True))
        ) | {"title": f"bare {number}"}
        page["days"][2]["rows"][3]["title"][0]["text"] = f"bare {number}"
        start = time.perf_counter()
        typst.typeset("programme", page, "live")
        floor = time.perf_counter() - start
        with qtbot.waitSignal(panel.paper.ready, timeout=30000):
            start = time.perf_counter()
            hands.tab.edits.change(item.id, {"title": title})
            asked = time.perf_counter() - start
        panel.view.viewport().repaint()
        took = time.perf_counter() - start
        assert panel.view.has_image(0)
        hands.settle()
        if number >= 0:
            whole.append(took)
            bare.append(floor)
            blocked.append(asked)
    median, floor = statistics.median(whole), statistics.median(bare)
    print(
        f"edit to picture {median * 1000:.0f} ms, at best {min(whole) * 1000:.0f} ms "
        f"(worker alone {floor * 1000:.0f} ms, at best {min(bare) * 1000:.0f} ms, "
        f"{median / floor:.2f} x; the window was held {statistics.median(blocked) * 1000:.1f} ms)"
    )
    assert median <= max(PROMISED, RATIO * floor)
