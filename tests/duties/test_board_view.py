"""The board of deliverables, page by page."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Engine

from bot.chasing.register import Deliverable, Frequency, Lead, Meeting, Register
from bot.chasing.terms import ChasingRules
from bot.chasing.updates import Outcome, Status, Update
from bot.duties.board import Order
from bot.duties.board_view import ROWS, board_content, board_part, turned
from bot.duties.chasing import Chasing
from bot.duties.home_view import Part
from bot.files.templates import FileTemplates
from bot.slack.blocks import blocks_of
from bot.store.requests import DatabaseRequestBook
from bot.workspace.block_kit import check_message_blocks
from tests.duties.alert_world import Ledger, World

DAY = date(2026, 4, 20)


def world(engine: Engine, number: int) -> Chasing:
    """A force with so many deliverables, of which the first was reported on three times."""
    deliverables = {
        f"d{place:02}": Deliverable(f"d{place:02}", f"Deliverable & {place:02}", Frequency.MONTH, "Trust", "acc-crime")
        for place in range(number)
    }
    register = Register(
        leads={"acc-crime": Lead("acc-crime", "ACC Crime", "U0ACC")},
        deliverables=deliverables,
        meetings=(Meeting("spcb", date(2026, 5, 5), date(2026, 4, 27)),),
    )
    ledger = Ledger()
    ledger.given = [
        Update(
            deliverable="d00",
            meeting=date(2026, month, 3),
            outcome=Outcome.ANSWERED,
            at=datetime(2026, month, 1, tzinfo=UTC),
            status=status,
            text="words",
        )
        for month, status in ((1, Status.GREEN), (2, Status.RED), (3, None))
    ]
    return Chasing(
        catalogue=replace(World(engine).catalogue, register=register),
        rules=ChasingRules(),
        source=ledger,
        book=DatabaseRequestBook(engine),
        templates=FileTemplates(),
        is_bank_holiday=lambda day: False,
    )


def labels(part: Part) -> list[str]:
    return [button.label for button in part.buttons]


def test_a_row_says_lead_state_and_colours_in_words_from_the_oldest(engine: Engine) -> None:
    first = board_part(world(engine, 3), DAY, Order.LEAD, 0).items[0].text
    assert first.splitlines() == [
        "*Deliverable &amp; 00*",
        "ACC Crime · Trust · no update is owed",
        ":large_green_circle: green → :red_circle: red → :white_circle: no colour _(last said on 1 March 2026)_",
    ]


def test_pages_hold_every_deliverable_once_and_end(engine: Engine) -> None:
    pages = [board_part(world(engine, 2 * ROWS + 1), DAY, Order.OVERDUE, page) for page in range(3)]
    texts = [item.text for page in pages for item in page.items]
    assert len(texts) == len(set(texts)) == 2 * ROWS + 1
    assert [[name for name in labels(page) if "page" in name] for page in pages] == [
        ["Next page"],
        ["Previous page", "Next page"],
        ["Previous page"],
    ]
    assert board_part(world(engine, 2 * ROWS + 1), DAY, Order.OVERDUE, 99).items == pages[-1].items


def test_a_board_without_deliverables_says_so(engine: Engine) -> None:
    part = board_part(world(engine, 0), DAY, Order.STATUS, 0)
    assert [item.text for item in part.items] == ["The catalogue has no deliverables."]


def test_slack_takes_a_page_of_the_longest_names(engine: Engine) -> None:
    known = world(engine, ROWS)
    long = {key: replace(one, title="T" * 900, outcome="O" * 900) for key, one in known.register.deliverables.items()}
    register = replace(known.register, deliverables=long)
    part = board_part(replace(known, catalogue=replace(known.catalogue, register=register)), DAY, Order.LEAD, 0)
    blocks = blocks_of(board_content(part), None, "", 1)
    check_message_blocks(blocks, lambda file: True)  # raises what Slack would answer
    assert [block["type"] for block in blocks][-1] == "actions"


@pytest.mark.parametrize(
    ("value", "meant"),
    [("overdue:2", (Order.OVERDUE, 2)), ("lead", (Order.LEAD, 0)), ("x:-1", (Order.LEAD, 0)), ("", (Order.LEAD, 0))],
)
def test_a_button_tells_order_and_page_and_what_it_cannot_is_the_first_page_by_lead(
    value: str, meant: tuple[Order, int]
) -> None:
    assert turned(value) == meant
