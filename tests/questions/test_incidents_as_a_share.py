"""Racist incidents as a share of hate crime: the group that they are, since only that lies within the whole."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize("said", ["racial incidents", "homophobic cases"])
def test_they_are_the_group(talking_of: dict[str, World], said: str) -> None:
    asked = (
        f"{said} as a share of hate crime last month",
        f"{said.split()[0]} hate crime as a share of hate crime last month",
    )
    found, plain = (talk(talking_of, [one], "eighth_force")[0] for one in asked)
    assert found.as_json["status"] == "answered", found.text
    assert found.text == plain.text


@pytest.mark.parametrize(
    "question", ["racial incidents last month", "racial incidents as a share of drug offences last month"]
)
def test_by_themselves_they_are_more(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "eighth_force")
    assert found.as_json["status"] != "answered", found.text
