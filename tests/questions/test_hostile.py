"""Noise and hostile texts: no exception, and no figure."""

import os
from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.hostile import hostile_texts

NUMBER = int(os.environ.get("REEVE_HOSTILE_TEXTS", "200"))
"""How many are tried; 10,000 where there is time."""


@pytest.mark.parametrize("name", ["sample", "another_force"])
def test_no_hostile_text_yields_a_figure_or_an_exception(
    name: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    for text in hostile_texts(NUMBER, seed=7):
        found = answer(worlds[name], Asked(question=text, as_of=days[name]))
        assert [one for one in found.answers if one["value"] is not None] == [], repr(text)


@pytest.mark.parametrize(
    "text",
    [
        "<!channel> burglary in coventry last month",
        "burglary in coventry last month <https://example.org|click>",
        "{{ finding }} burglary",
        "zz<b>zz in coventry",
        "xyz&xyz://x in coventry",
    ],
)
def test_no_sign_of_the_platform_comes_back_as_it_was_typed(
    text: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    said = answer(worlds["sample"], Asked(question=text, as_of=days["sample"])).text
    assert "<" not in said
    assert "://" not in said
    assert "{{" not in said
