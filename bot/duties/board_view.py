"""The board of deliverables as people page through it: its rows in words, and the buttons that turn it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.duties.board import BoardRow, Order, board
from bot.duties.chasing import Chasing
from bot.duties.content import Button, Content
from bot.duties.home_view import Item, Part
from bot.figures.periods import day_in_words, weekday_in_words

ROWS = 8
BY, TURN = "board_by_", "board_page_"
ACTIONS = (*(BY + order.value for order in Order), TURN + "previous", TURN + "next")
"""The names of the board's buttons; each carries an order and a page, such as `overdue:2`."""


def board_part(world: Chasing, day: date, order: Order, page: int) -> Part:
    """One page of the board, the first being 0; a page beyond the last is the last."""
    rows = board(world, day, order)
    last = max(0, (len(rows) - 1) // ROWS)
    page = min(max(0, page), last)
    words = world.templates.render(
        "board",
        "board",
        {
            "number": len(rows),
            "overdue": sum(row.overdue > 0 for row in rows),
            "red": sum(row.last is not None and row.last.status == "red" for row in rows),
            "order": order.value,
            "page": page + 1,
            "pages": last + 1,
            "as_at": day_in_words(day),
        },
    )
    shown = rows[page * ROWS : (page + 1) * ROWS]
    items = tuple(Item(world.templates.render("board", "row", _values(row))["text"]) for row in shown)
    return Part(
        words["heading"], items or (Item(words["nothing"]),), words["context"], _buttons(words, order, page, last)
    )


def board_content(part: Part) -> Content:
    """A page of the board as a message."""
    lines = [item.text for item in part.items]
    return Content(
        text=f"{part.heading}. {part.context}. " + " ".join(line.replace("\n", "; ") for line in lines),
        header=part.heading,
        paragraphs=tuple(lines),
        context=part.context,
        buttons=part.buttons,
    )


def turned(value: str) -> tuple[Order, int]:
    """The order and page that a button carries."""
    order, _, page = value.partition(":")
    known = order in {one.value for one in Order}
    return Order(order) if known else Order.LEAD, int(page) if page.isdecimal() else 0


def _buttons(words: Any, order: Order, page: int, last: int) -> tuple[Button, ...]:
    by = [
        Button(BY + one.value, words[f"by_{one.value}"], f"{one.value}:0", "primary" if one is order else "")
        for one in Order
    ]
    turns = []
    if page > 0:
        turns.append(Button(TURN + "previous", words["previous"], f"{order.value}:{page - 1}"))
    if page < last:
        turns.append(Button(TURN + "next", words["next"], f"{order.value}:{page + 1}"))
    return (*turns, *by)


def _values(row: BoardRow) -> dict[str, Any]:
    request = row.request
    return {
        "title": row.deliverable.title,
        "outcome": row.deliverable.outcome or None,
        "lead": row.lead,
        "elements": row.deliverable.elements,
        "elements_done": row.last.elements_done if row.last else None,
        "state": request.state.value if request else None,
        "ending": request.ending.value.replace("_", " ") if request and request.ending else None,
        "due": weekday_in_words(request.due) if request else None,
        "overdue": row.overdue,
        "history": _history(row.history),
        "said_on": day_in_words(row.last.at.date()) if row.last else None,
    }


def _history(history: Sequence[Any]) -> list[str | None]:
    return [one.value if one else None for one in history]
