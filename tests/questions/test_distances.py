"""How far one thing is from another of those that stand in a thread: both figures, and no distance to a target."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_AREAS = ["shoplifting by policing area last month"]
_KELBY = ["shoplifting in Kelby last month"]
_MONTHS = ["theft from a motor vehicle by month since january"]
_GRADE_1 = ["grade 1 by policing area last month"]
_TWO = [*_KELBY, "and Brackford", "how far apart are they"]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([*_AREAS, "how far is kelby off the top"], "Apart: Wynstow City and Kelby 133."),
        ([*_AREAS, "how far is kelby off the top", "and brackford"], "Apart: Wynstow City and Brackford 103."),
        ([*_AREAS, "how far is kelby off the top", "and from the lowest"], "Apart: North Cotsmere and Kelby 64."),
        ([*_AREAS, "how far is tamley vale from second place"], "Apart: Brackford and Tamley Vale 77."),
        ([*_AREAS, "how far is wynstow from the highest"], "itself the first. Apart: Brackford and Wynstow City 103."),
        (
            [*_AREAS, "how far is kelby from the average"],
            "Kelby: 1.8 below the average of the policing areas",
        ),
        ([*_AREAS, "which is furthest from the average"], "the furthest first: Wynstow City 263 (131.2 above); North"),
        ([*_AREAS, "how far off 100 is each"], "Wynstow City 263 (163 above); Brackford 160 (60 above)"),
        (
            [*_AREAS, "worst", "how far is kelby from that"],
            "Kelby: 133 below Wynstow City in May 2026: 130 against 263.",
        ),
        (
            [*_AREAS, "how much more than kelby did brackford have"],
            "Brackford: 30 above Kelby in May 2026: 160 against",
        ),
        ([*_GRADE_1, "which are below 85%", "how far off are they"], "Kelby 82.9% (2.1 percentage points below)"),
        ([*_GRADE_1, "how far is kelby from normal"], "Kelby: process average"),
        ([*_TWO, "and as a percentage"], "130 against 160. That is 18.8% less than Brackford."),
        ([*_MONTHS, "how far is march from february"], "+63 (+32.8%), 255 in March 2026 against 192 in February 2026"),
        ([*_MONTHS, "how far is april from the highest"], "highest 255, in March 2026, of the 5 figures held"),
        ([*_MONTHS, "how far is april from the highest"], "April 2026 is 201, 54 below that."),
        (
            [*_MONTHS, "biggest", "how far is april from that"],
            "-54 (-21.2%), 201 in April 2026 against 255 in March 2026",
        ),
        ([*_AREAS, "how far is kelby from wynstow", "and from brackford"], "Kelby: 30 below Brackford in May 2026"),
        (
            [*_AREAS, "how far is kelby off the top", "as a percentage"],
            "130 against 263. That is 50.6% less than Wynstow",
        ),
        ([*_AREAS, "which is furthest above the average"], "in 2 of 6 policing areas: Wynstow City 263 (131.2 above)"),
        (
            [*_AREAS, "how far is kelby from the average", "which is furthest from the average"],
            "the furthest first: Wynstow City 263 (131.2 above)",
        ),
        (
            [*_AREAS, "how far off 100 is kelby", "which is furthest from 100"],
            "the furthest first: Wynstow City 263 (163 above)",
        ),
        ([*_KELBY, "how far from its highest"], "highest 154, in March 2026, of the 38 figures held"),
        ([*_KELBY, "how far above normal is that"], "May 2026 stood at 130, 16.3 above the average"),
        ([*_KELBY, "how far off last year is that"], "+3 (+2.4%), 130 in May 2026 against 127 in May 2025"),
        (["hate crime by strand last month", "how far is race from the next"], "72 against 25."),
        (["hate crime by strand last month", "highest vs lowest"], "72 against 3."),
        ([*_KELBY, "and Brackford", "and Wynstow", "how far is Kelby from the other two"], "133 below Wynstow City"),
        (["how far is kelby from the highest for shoplifting last month"], "Apart: Wynstow City and Kelby 133."),
        (["how far is shoplifting in kelby above its average"], "May 2026 stood at 130, 16.3 above the average"),
        (["which policing area is furthest from 5% for sickness last month"], "Wynstow City 5.4% (0.38 percentage"),
    ],
)
def test_a_distance_is_of_what_stands_there(talking_of: dict[str, World], said: list[str], words: str) -> None:
    assert words in talk(talking_of, said, "eighth_force")[-1].text


@pytest.mark.parametrize(
    ("said", "choices"),
    [
        ([*_KELBY, "how far is that from the highest"], ["its highest month", "from the highest policing area"]),
        (
            ["how far is kelby from the average for shoplifting last month"],
            ["its average", "the policing area average"],
        ),
    ],
)
def test_of_which_of_two_is_asked_back(talking_of: dict[str, World], said: list[str], choices: list[str]) -> None:
    found = talk(talking_of, said, "eighth_force")[-1]
    assert found.status is Status.AMBIGUOUS
    assert all(words in one.question for words, one in zip(choices, found.choices, strict=True))


@pytest.mark.parametrize(
    "said",
    [
        ["hate crime by strand last month", "highest vs lowest"],
        ["hate crime by strand last month", "how far is race from the lowest"],
        ["hate crime by strand last month", "how far is race from religion"],
        ["hare coursing by month since april", "how far is may from the lowest"],
        ["hare coursing by month since april", "how far is may from june"],
        ["hare coursing by month since april", "how far is may from normal"],
    ],
)
def test_of_what_is_not_shown_no_distance_is_told(talking_of: dict[str, World], said: list[str]) -> None:
    assert talk(talking_of, said, "fourth_force")[-1].status is not Status.ANSWERED
