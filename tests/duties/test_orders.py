"""Orders in words: to follow, to list what is followed, to see the board; everything else is a question."""

import pytest

from bot.duties.board import Order
from bot.duties.orders import ORDERS, Ordered, Verb, ordered


@pytest.mark.parametrize(
    ("words", "order"),
    [
        ("follow burglary in Coventry", Ordered(Verb.FOLLOW, "burglary in Coventry")),
        ("Follow: burglary in Coventry.", Ordered(Verb.FOLLOW, "burglary in Coventry")),
        ("  unfollow   robbery ", Ordered(Verb.UNFOLLOW, "robbery")),
        ("stop following robbery", Ordered(Verb.UNFOLLOW, "robbery")),
        ("follow", Ordered(Verb.FOLLOW, "")),
        ("follows", Ordered(Verb.LIST)),
        ("following?", Ordered(Verb.LIST)),
        ("board", Ordered(Verb.BOARD)),
        ("Board by days overdue", Ordered(Verb.BOARD, "by days overdue")),
        ("deliverables board", Ordered(Verb.BOARD)),
        ("pause", Ordered(Verb.WHERE, "pause")),
        ("History?", Ordered(Verb.WHERE, "history")),
    ],
)
def test_an_order_is_known_by_its_first_word(words: str, order: Ordered) -> None:
    assert ordered(words) == order


@pytest.mark.parametrize(
    "words",
    [
        "burglary in Coventry",
        "followers of robbery",
        "board meetings this year",
        "following robbery what happened",
        "which updates are overdue?",
        "history of burglary",
        "pauses",
        "",
    ],
)
def test_everything_else_is_a_question(words: str) -> None:
    assert ordered(words) is None


@pytest.mark.parametrize(
    ("about", "order"),
    [
        ("", Order.LEAD),
        ("by outcome", Order.OUTCOME),
        ("by status", Order.STATUS),
        ("by days overdue", Order.OVERDUE),
        ("by how late", Order.OVERDUE),
    ],
)
def test_the_board_is_put_in_the_order_that_is_asked_for(about: str, order: Order) -> None:
    assert Ordered(Verb.BOARD, about).order is order


@pytest.mark.parametrize(("verb", "word"), [(verb, word) for verb, words in ORDERS.items() for word in words])
def test_every_word_of_the_table_is_the_order_that_it_stands_for(verb: Verb, word: str) -> None:
    found = ordered(word)
    assert found is not None
    assert found.verb is verb
