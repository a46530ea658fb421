"""What a list or a record leaves out is told for what it is: not held then, or held and withheld."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("what has got worse in Solihull since last year", "14 measures of Solihull cannot be compared with that"),
        ("what has got better in Birmingham compared with last year", "no figure is held for March 2025"),
        ("what has changed most in Sandwell since last year", "can be compared: February 2026 against February 2025"),
        ("what has gone up in Dudley in March 2026 compared with March 2025", "no figure is held for March 2025"),
        ("what has changed most in Sandwell since 2024", "no figure is held for September 2024 and October 2024"),
    ],
)
def test_a_time_that_is_not_held_is_named(talking: World, asked: str, words: str) -> None:
    (found,) = said(talking, [asked], thread=asked)
    assert found.status is Status.UNKNOWN
    assert words in found.text


def test_what_can_be_compared_is_offered_and_answered(talking: World) -> None:
    *_, found = said(talking, ["what has got worse in Solihull since last year", "yes"], thread="worse")
    assert "Solihull: 6 of 14 measures got worse" in found.text
    assert "28 in February 2026 against 19 in February 2025" in found.text


@pytest.mark.parametrize("end", ["highest", "lowest"])
def test_years_withheld_are_said_to_be(talking: World, end: str) -> None:
    (found,) = said(talking, [f"{end} year for death or serious injury by driving"], thread=end)
    assert "not held in full" not in found.text
    assert "under the floor in them are not shown: the financial year 2013/14" in found.text
    assert "the financial year 2020/21 and the financial year 2021/22" in found.text


def test_quarters_not_held_are_said_to_be(talking: World) -> None:
    (found,) = said(talking, ["highest quarter for robbery in Sandwell"], thread="quarter")
    assert "3 quarters not held in full" in found.text
    assert "floor" not in found.text


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (["which month of 2025 had the most burglaries"], "highest 1,354, in October 2025, of the 11 figures held"),
        (["what quarter of 2024/25 had the most homicides"], "of the 4 figures held for April 2024 to March 2025"),
        (["burglary in Walsall in 2025 by month", "which month of 2025 had the most"], "highest 140, in October 2025"),
        (["which financial year had the most homicides"], "highest 51, in the financial year 2018/19"),
        (["which financial year was highest for homicide"], "of the 13 years held for April 2012 to March 2025"),
        (["homicide by financial year since 2020"], "the financial year 2020/21 43"),
    ],
)
def test_the_unit_that_is_asked_for_is_gone_through(talking: World, asked: list[str], words: str) -> None:
    *_, found = said(talking, asked, thread=" / ".join(asked))
    assert words in found.text


def test_a_month_of_the_year_is_of_every_year(talking: World) -> None:
    (found,) = said(talking, ["which month of the year is usually worst for robbery"], thread="usually")
    assert "two whole years" in found.text
