"""The average over areas is the plain mean of what each has, told with each; none where one of them is not shown."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

# data/observations/street_level_crime_monthly.csv: robbery, March 2026:
# 292, 62, 26, 49, 29, 45 and 25 in the seven boroughs, 528 in all.


@pytest.mark.parametrize(
    "text", ["average robbery across the seven boroughs", "average robbery per borough", "borough average for robbery"]
)
def test_the_mean_of_all_areas_is_told_with_the_figure_of_each(text: str, talking: World) -> None:
    (found,) = said(talking, [text])
    assert len(found.answers) == 7
    assert "Average of the 7: 75.4, the plain mean of what each has." in found.text


def test_several_areas_have_each_its_share(talking: World) -> None:
    (found,) = said(talking, ["do Birmingham and Coventry make up more than half of robbery"])
    assert [(one["area"], round(float(one["value"]), 1)) for one in found.answers] == [
        ("birmingham", 55.3),
        ("coventry", 11.7),
    ]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (
            ["which boroughs are above average for robbery last month"],
            "in 1 of 7 boroughs: Birmingham 292 (216.6 above).",
        ),
        (["are any boroughs below average for robbery last month"], "in 6 of 7 boroughs: Coventry 62 (13.4"),
        (
            ["robbery by borough last month", "which is above average"],
            "of 75.4 (the plain mean of what each has) in 1 of",
        ),
        (
            ["robbery by borough last month", "highest", "who is above the average"],
            "in 1 of 7 boroughs: Birmingham 292 (216.6 above).",
        ),
        (["robbery by borough last month", "average", "which are below it"], "in 6 of 7 boroughs: Coventry 62 (13.4"),
        (["robbery by borough last month", "which is above average", "and below"], "below their average of 75.4"),
        (["robbery by borough last month", "which are above average", "and burglary"], "their average of 163.0"),
        (["robbery by borough per 1,000 last month", "which are above average"], "per 1,000 residents"),
        (["recorded robbery in our most similar forces", "which is above average"], "of 4 forces"),
        (["robbery by month since october", "which is above average"], "above its process average in "),
    ],
)
def test_those_on_a_side_of_their_mean_are_told_with_it(talking: World, lines: list[str], words: str) -> None:
    assert words in said(talking, lines, thread=" / ".join(lines))[-1].text


_BOROUGHS = ["shoplifting by borough last month"]
_FORCES = ["recorded theft of a motor vehicle in our most similar forces"]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (
            [*_BOROUGHS, "how does Coventry compare with the average of them"],
            "287 against 394.7, the plain mean of all 7",
        ),
        (
            [*_BOROUGHS, "how far is Coventry from the average", "and Dudley"],
            "304 against 394.7, the plain mean of all 7",
        ),
        ([*_BOROUGHS, "highest", "how far above the average"], "Birmingham: 653.3 above the average"),
        ([*_BOROUGHS, "which is above average", "how far is Birmingham from it"], "653.3 above the average"),
        ([*_FORCES, "what's our gap to the best", "and to the average"], "1.04 against 0.61, the plain mean of all 4"),
        ([*_BOROUGHS, "average", "how far below it is Coventry"], "287 against 394.7, the plain mean of all 7"),
        ([*_FORCES, "how far are we above the average"], "1.04 against 0.61, the plain mean of all 4"),
    ],
)
def test_one_of_them_is_held_against_their_mean(talking: World, lines: list[str], words: str) -> None:
    assert words in said(talking, lines, thread=" / ".join(lines))[-1].text


@pytest.mark.parametrize(
    "lines",
    [
        [*_BOROUGHS, "how do we compare with the average"],
        [*_BOROUGHS, "how far is Leicester from the average"],
        [*_BOROUGHS, "how does burglary in Coventry compare with the average"],
        ["which boroughs are above their own average for robbery last month"],
        ["robbery by borough last month", "above"],
        ["robbery by borough last month", "which is above average in Leicester"],
        ["fear of crime by age group", "which is above average"],
    ],
)
def test_a_side_of_another_average_has_no_answer(talking: World, lines: list[str]) -> None:
    assert said(talking, lines, thread=" / ".join(lines))[-1].status is not Status.ANSWERED


def test_the_average_stands_above_the_table_of_the_areas(talking: World) -> None:
    found = talk({"sample": talking}, ["average robbery per borough"], "sample")[-1]
    assert found.above_table == "Average of the 7: 75.4, the plain mean of what each has."


def test_how_far_the_ends_are_apart_is_said_before_their_order(talking: World) -> None:
    found = talk({"sample": talking}, ["how far is Coventry from the highest for robbery"], "sample")[-1]
    assert found.note == "Apart: Birmingham and Coventry 230."
    assert found.answers[-1]["statistic"] == "gap" and found.answers[-1]["value"] == 230
