"""What a reply points at in a thread, and what it asks of that: any of the things that stand there, asked anything."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

_BOROUGHS = ("burglary by borough last month",)
_IN_TURN = ("burglary in dudley last month", "and sandwell", "and solihull")
_ORDER = ("rank the boroughs by vehicle crime per 1,000 last month",)
_MOST = ("which borough has the most shoplifting",)
_YEARS = ("recorded robbery in 2022/23, 2023/24 and 2024/25",)
_MONTHS = ("robbery in birmingham in january 2026", "and in february", "and in march")
_NESTED = ("burglary in coventry last month", "and the force")
_OVERDUE = ("which updates are overdue",)


def _last(talking: World, before: tuple[str, ...], then: str) -> str:
    *_, last = said(talking, [*before, then], thread=" ".join((*before, then)))
    return last.text


@pytest.mark.parametrize(
    ("before", "then", "told"),
    [
        (_BOROUGHS, "how many is that in total for the top two", "Birmingham and Coventry together: 710 in March 2026"),
        (_BOROUGHS, "total for the bottom two", "Wolverhampton and Solihull together: 129 in March 2026"),
        (_BOROUGHS, "how many do the top three make up", "Birmingham, Coventry and Dudley together: 823"),
        (_BOROUGHS, "how many more in the first than the second", "Burglary in Birmingham: 404 above Coventry"),
        (_BOROUGHS, "difference between the highest and the lowest", "Burglary in Birmingham: 493 above Wolverhampton"),
        (_BOROUGHS, "add them up", "together: 1,141 in March 2026"),
        (_BOROUGHS, "what share is the second", "Burglary in Coventry: 13.4% of Burglary in West Midlands Police"),
        ((*_BOROUGHS, "top three"), "their total", "Birmingham, Coventry and Dudley together: 823"),
        (_IN_TURN, "how many more in the first than the last", "Burglary in Dudley: 48 above Solihull in March 2026"),
        (_IN_TURN, "compare the second with the third", "Burglary in Sandwell: 14 above Solihull in March 2026"),
        (_IN_TURN, "per 1,000 for the first", "Burglary in Dudley: 0.35 per 1,000 residents in March 2026"),
        (_BOROUGHS, "vehicle crime for the top two", "Vehicle crime in Birmingham: 1,081 in March 2026"),
        (_BOROUGHS, "vehicle crime for the top two", "Vehicle crime in Coventry: 234 in March 2026"),
        (_BOROUGHS, "robbery in the bottom two in january", "Robbery in Wolverhampton: 25 in January 2026"),
        (_ORDER, "how many is that for the first", "Vehicle crime in Dudley: 175 in March 2026"),
        (_ORDER, "and the bottom one", "Vehicle crime in Birmingham: 0.93 per 1,000 residents"),
        (_ORDER, "gap between the first and the last", "Vehicle crime in Dudley: 0.39 below Birmingham in March 2026"),
        (_MOST, "how many is that", "Shoplifting in Birmingham: 1,048 in March 2026."),
        (_MOST, "per 1,000", "Shoplifting in Birmingham: 0.90 per 1,000 residents"),
        (_MOST, "compared with last month", "Shoplifting in Birmingham: "),
        (_YEARS, "total", "23,648 in total, from April 2022 to March 2025"),
        (_YEARS, "the average", "on average 1,970.7 a quarter over April 2022 to March 2025"),
        (_MONTHS, "which was highest", "highest 292, in March 2026, of the 3 figures held for January to March 2026"),
        (("robbery in birmingham by month since january 2026",), "average of those", "on average 272.7 a month over"),
        (_IN_TURN[:2], "both by month", "Burglary in Sandwell"),
        (("is robbery unusual in sandwell",), "and the other boroughs", "Robbery"),
        (_IN_TURN, "so who's got the lowest", "the lowest Solihull"),
        (_IN_TURN[:1], "how many more than sandwell", "Burglary in Dudley: 34 above Sandwell in March 2026"),
        (_BOROUGHS, "what do they come to together", "together: 1,141 in March 2026"),
        (
            ("which of our most similar forces has the lowest recorded burglary rate",),
            "how much lower are they than us",
            "Recorded burglary in Merseyside Police: 0.54 below West Midlands Police",
        ),
        (_MONTHS, "total", "818 in total, from January to March 2026"),
        (_MONTHS, "how many more in the last than the first", "+25 (+9.4%), 292 in March 2026 against 267 in January"),
        (_MONTHS[:2], "which was higher", "-8 (-3.0%), 259 in February 2026 against 267 in January 2026"),
        (_NESTED, "what share of that is the first", "13.4% of Burglary in West Midlands Police in March 2026"),
        (
            _IN_TURN[:2],
            "how far apart are they per 1,000",
            "Burglary in Dudley: 0.12 above Sandwell in March 2026, per",
        ),
        (
            _IN_TURN[:2],
            "which of the two has the lower rate",
            "Burglary in Dudley: 0.12 above Sandwell in March 2026, per",
        ),
        (("recorded robbery Q3 by similar force",), "the total", "together: 3,977 in October to December 2025"),
        (
            ("highest month for robbery in sandwell",),
            "what was it in walsall then",
            "Robbery in Walsall: 30 in May 2025",
        ),
        (("highest month for robbery in sandwell",), "and in the force then", "Police: 559 in May 2025"),
        (("what is above its limit",), "which of those are in dudley", "Gone through: Dudley."),
        (("who leads on robbery",), "what else do they lead on", "leads on: Violence and sexual offences;"),
        (("who leads on robbery",), "what did they last say", "“The sharing agreement is signed by six of seven"),
        (
            _OVERDUE,
            "who owes the first",
            "Police and Crime Commissioner leads on Support the newly formed local police",
        ),
    ],
)
def test_what_is_pointed_at_is_asked_anything(talking: World, before: tuple[str, ...], then: str, told: str) -> None:
    assert told in _last(talking, before, then)


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (_BOROUGHS, "what about the other two"),
        (("burglary, robbery and shoplifting in walsall last month",), "is that one above its limit"),
        (("burglary, robbery and shoplifting in walsall last month",), "how about the other two"),
        (("burglary and robbery in walsall last month",), "gap between the first and the fourth"),
        (_IN_TURN[:2], "difference as a percentage"),
        (_BOROUGHS, "how many more than sandwell"),
        (_NESTED[:1], "how many more in the first than the second"),
        (("robbery in blahville",), "what is above its limit"),
        (("robbery in blahville",), "what changed there"),
        ((*_NESTED, "and purple crime"), "what share of that is the first"),
        ((*_BOROUGHS, "and at night"), "total for the top two"),
        ((*_BOROUGHS, "sausages"), "robbery in the top two"),
        (_BOROUGHS, "robbery in the worst two"),
        (_BOROUGHS, "recorded robbery in the top two"),
        (_BOROUGHS, "robbery by students in the top two"),
    ],
)
def test_where_it_cannot_be_told_which_are_meant_nothing_is_told(
    talking: World, before: tuple[str, ...], then: str
) -> None:
    *_, last = said(talking, [*before, then], thread=" ".join((*before, then)))
    assert last.status is not Status.ANSWERED, last.text
    assert not last.answers


def test_a_line_that_names_nothing_stops_nothing_behind_it(talking: World) -> None:
    *_, rate, other = said(
        talking, ["burglary in coventry last month", "is that a good thing", "per 1,000", "and dudley"]
    )
    assert "Burglary in Coventry: 0.42 per 1,000 residents" in rate.text
    assert "Burglary in Dudley: 0.35 per 1,000 residents" in other.text


def test_it_is_not_the_figure_before_where_another_was_asked_for(talking: World) -> None:
    *_, last = said(talking, ["burglary by borough last month", "which is the problem one", "is it unusual"])
    assert not last.answers


@pytest.mark.parametrize("then", ["which are down on last year", "which of those are down on january", "which fell"])
def test_of_areas_in_a_list_those_are_told_that_moved_so(talking: World, then: str) -> None:
    text = _last(talking, ("burglary by borough in february 2026",), then)
    assert "Burglary fell in" in text or "Burglary by borough" in text


def test_a_question_in_full_is_of_no_rows_that_stand_there(talking: World) -> None:
    *_, last = said(talking, [*_BOROUGHS, "top two boroughs for robbery last month"])
    assert last.text.startswith(
        "Robbery in March 2026, by number and not by rate (the most first): 1st Birmingham, 292;"
    )
