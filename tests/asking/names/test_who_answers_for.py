"""Who answers for something is told where it is called in free words, and only where it can be told what it is."""

import pytest

from bot.asking.names.who_answers_for import asked_who_answers
from bot.asking.words.tokens import plain_text, tokens_of
from tests.asking.rural_catalogue import VOCABULARY


def _topics(text: str) -> tuple[tuple[str, str], ...]:
    found = asked_who_answers(tokens_of(plain_text(text)), VOCABULARY)
    return () if found is None else found.topics


@pytest.mark.parametrize(
    "text",
    [
        "name of the officer responsible for robbery figures",
        "robbery - who leads",
        "robbery lead officer please",
        "who in the force should we speak to about robbery",
        "which lead has robbery",
        "who in the command team answers for robbery",
        "who's the lead for Vale's robbery problem",
    ],
)
def test_a_measure_is_known_among_words_that_say_no_more(text: str) -> None:
    assert _topics(text) == (("measure", "robbery"),)


@pytest.mark.parametrize(
    "text",
    [
        "who owns the flying saucers",
        "who has the most robberies",
        "who has got robbery down",
        "whos got fewer robberies",
        "robbery last month",
        "who leads on robbery of banks",
        "is robbery unusual per officer",
        "robbery of a person",
        "robbery in the lead",
    ],
)
def test_nothing_is_guessed(text: str) -> None:
    assert _topics(text) == ()
