"""What lists say that they went through, and what they leave out: targets, signals, missing figures, areas."""

import pytest

from bot.duties.answer import Answer, World
from tests.questions.conversations import said, talk

VALE = "1 target for other measures is held there: ask “targets for The Vale”"


def told(worlds: dict[str, World], question: str) -> Answer:
    return talk(worlds, [question])[-1]


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "is The Vale meeting its violence target",
            f"No target for violence is held for The Vale, as at 18 November 2025. {VALE}",
        ),
        ("how is The Vale doing against its violence targets", "No target for violence is held for The Vale"),
        ("is The Vale on track for violence", "No target for violence is held for The Vale"),
        ("is The Vale meeting its violence target", "Held for violence: Recorded robbery in Wychmoor Police; Violence"),
        ("is Wychmoor meeting its violence target", "Both targets for violence in Wychmoor Police are missed"),
        ("is The Vale meeting its headline targets", "The one target for headline in The Vale is on track so far"),
        ("is The Vale meeting its targets", "The one target for The Vale is on track so far"),
        ("is East Wych meeting its targets", "No target is held for East Wych"),
        ("which violence targets are missed", "2 targets for violence are missed or off track"),
        ("which violence targets are missed in The Vale", "No target for violence in The Vale is held"),
        ("which targets are missed", "8 targets are missed or off track"),
    ],
)
def test_targets_say_of_what_and_where_they_are(talking_of: dict[str, World], question: str, words: str) -> None:
    assert words in told(talking_of, question).text


@pytest.mark.parametrize(
    "question",
    [
        *(
            "what data is missing",
            "which figures are missing",
            "what is missing",
            "what's missing",
            "is anything missing",
        ),
        *("are any figures missing", "missing data", "which measures are missing data", "are there gaps in the data"),
        *(
            "which figures have not come in",
            "what figures havent arrived",
            "data gaps",
            "what is missing from the data",
        ),
    ],
)
def test_what_is_missing_are_figures_that_are_late_and_gaps(talking_of: dict[str, World], question: str) -> None:
    text = told(talking_of, question).text
    assert text.startswith("4 figures are late, as at 18 November 2025: Killed or seriously injured in Wychmoor Police")
    assert "the first and the newest figure of" in text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("which figures are missing for hate crime", "No figure of Hate crime is late"),
        ("which months are missing for hate crime", "Between the first and the newest figure of the one series none"),
        ("what is missing in East Wych", "1 figure in East Wych is late"),
    ],
)
def test_what_is_missing_is_of_the_measure_and_the_place_that_are_named(
    talking_of: dict[str, World], question: str, words: str
) -> None:
    assert words in told(talking_of, question).text


@pytest.mark.parametrize(
    "question",
    [
        *("which targets are we missing", "what are we missing", "which measures are missing their targets"),
        *("what is missing its target", "what targets are missing"),
    ],
)
def test_what_is_said_to_miss_something_misses_its_target(talking_of: dict[str, World], question: str) -> None:
    assert told(talking_of, question).text.startswith("8 targets are missed or off track")


@pytest.mark.parametrize("question", ["how many people are missing", "is anyone missing", "who is missing"])
def test_nobody_who_is_missing_is_a_figure_that_is(talking_of: dict[str, World], question: str) -> None:
    assert "late" not in told(talking_of, question).text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what is unusual in violence", "Gone through: Wychmoor Police and 12 areas within it. Of the 8 kinds that"),
        ("what is unusual in East Wych", "Gone through: East Wych."),
        ("what is above its limit in hate crime", "Nothing of 1 series is above its upper control limit"),
        ("what is above its limit in violence with injury", "Nothing of 13 series is above its upper control limit"),
        ("anything unusual in violence with injury", "of 13 series"),
        ("which is above its limit in burglary of homes", "Gone through: Wychmoor Police and "),
        ("what is unusual in recorded robbery", "kinds that these are counted by"),
        ("anything unusual in violence with injury in East Wych", "Violence with injury in East Wych: 108 in October"),
    ],
)
def test_what_is_unusual_says_which_areas_and_kinds_were_gone_through(
    talking_of: dict[str, World], question: str, words: str
) -> None:
    assert words in told(talking_of, question).text


@pytest.mark.parametrize(
    "question",
    [
        *("is violence with injury above its limit", "was violence with injury unusual in october"),
        *("what is the usual range of violence with injury", "what is violence with injury's variation"),
    ],
)
def test_whether_one_figure_is_unusual_is_answered_of_that_one(talking_of: dict[str, World], question: str) -> None:
    assert told(talking_of, question).text.startswith("Violence with injury in Wychmoor Police: ")


@pytest.mark.parametrize(
    "question",
    [
        *(
            "gap between best and worst district for violence with injury",
            "how far apart are the districts for violence with injury",
        ),
        *(
            "difference between the best and worst district for violence with injury",
            "gap between districts for violence with injury",
        ),
    ],
)
def test_how_far_the_ends_are_apart_is_told_beside_the_order(talking_of: dict[str, World], question: str) -> None:
    assert (
        "Apart: East Wych and Aske &amp; Marsh 0.11; East Wych and The Vale 0.013." in told(talking_of, question).text
    )


def test_no_gap_is_told_where_none_is_asked_for(talking_of: dict[str, World]) -> None:
    assert "Apart" not in told(talking_of, "best and worst district for violence with injury").text


ASB = "Anti-social behaviour incidents"
ON_TRACK = f"{ASB} in The Vale on track so far, 60 below 1,143"


@pytest.mark.parametrize(
    "question",
    [
        *(f"{ASB} target by district", f"target for {ASB} in each district", f"which districts met their {ASB} target"),
        *(f"is each district meeting its {ASB} target", f"how far is each district from its {ASB} target"),
    ],
)
def test_the_target_of_each_area_is_told_and_which_have_none(talking_of: dict[str, World], question: str) -> None:
    text = told(talking_of, question).text
    assert ON_TRACK in text
    assert "No target is held for East Wych and Aske &amp; Marsh." in text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("which district missed its target by most", "The one target for districts is not missed"),
        ("which district is furthest from its target", "The one target for districts is not missed"),
        ("which districts met their targets", "target for districts is met or on track"),
        ("confidence in the police target by district", "no such target for Confidence in the police by district"),
    ],
)
def test_targets_of_a_kind_of_area_need_no_measure(talking_of: dict[str, World], question: str, words: str) -> None:
    assert words in told(talking_of, question).text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "which neighbourhoods are in Aske and Marsh",
            "no neighbourhood within Aske &amp; Marsh. Within it: Aske, Aske St",
        ),
        ("which towns make up Aske and Marsh", "3 areas in the catalogue: Aske (town, in Aske &amp; Marsh)"),
        ("what is in East Wych", "5 areas in the catalogue: Deal (town, in East Wych)"),
        ("which towns does East Wych include", "3 areas in the catalogue: Deal (town"),
        ("what is happening in East Wych", "East Wych, as at 18 November 2025: 21 measures"),
        ("anything in East Wych", "East Wych, as at 18 November 2025: 21 measures"),
    ],
)
def test_what_lies_within_an_area_is_listed(talking_of: dict[str, World], question: str, words: str) -> None:
    assert words in told(talking_of, question).text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("give me a summary for the board", "Wychmoor Police, as at 18 November 2025: 32 measures"),
        ("give me the headlines", "Wychmoor Police, as at 18 November 2025: 32 measures"),
        ("give me the headlines for East Wych", "East Wych, as at 18 November 2025: 21 measures"),
        ("what measures do we hold", "34 measures with figures"),
        ("what deliverables do we have", "4 deliverables, as at 18 November 2025: Carry out the rural crime plan (ACC"),
        ("list the deliverables", "4 deliverables"),
        ("why is East Wych above its limit", "No reason is held for it"),
        (
            "when will 999 calls answered within 10 seconds reach target",
            "When that will be I cannot say: I do not forecast.",
        ),
    ],
)
def test_what_a_board_asks_for_is_not_passed_over(talking_of: dict[str, World], question: str, words: str) -> None:
    assert words in told(talking_of, question).text


def test_whether_a_target_is_reached_is_asked_without_a_forecast(talking_of: dict[str, World]) -> None:
    assert "forecast" not in told(talking_of, "will 999 calls answered within 10 seconds reach its target").text


def test_a_rate_of_few_says_of_how_many_it_is(worlds: dict[str, World]) -> None:
    many, few = (said(worlds["sample"], [f"which borough is {one}"])[-1].text for one in _ENDS)
    order = said(worlds["sample"], ["rank the boroughs for robbery in December 2024"])[-1]
    assert "number" not in many
    assert order.above_table == "Of few: Solihull number 13, residents 218,793."
    assert "1st Solihull, 0.06 (number 13, residents 218,793). All" in few


_ENDS = ("worst for burglary", "best for robbery in December 2024")


def test_a_refusal_with_one_choice_does_not_say_that_several_are_meant(talking_of: dict[str, World]) -> None:
    assert "stands for several measures" in told(talking_of, "violence by district").text
    assert "the only one here that is of it is" in told(talking_of, "roads by district").text


@pytest.mark.parametrize(
    ("listed", "then", "words"),
    [
        ("which updates are overdue", "how many is that", "6 updates are overdue"),
        ("which updates are overdue", "have they sent it in?", "6 updates are overdue"),
        ("which updates are overdue", "who owes them", "leads on: Support the newly formed"),
        ("which updates are overdue", "what did they last say", "No update was given on Support the newly formed"),
        ("what is above its limit", "how many are there", "14 of 163 series are above"),
        ("what is above its limit", "and below the lower limit", "22 of 163 series are below"),
        ("anything unusual in Walsall", "which are above their limit", "1 of 15 series is above"),
    ],
)
def test_a_list_is_told_again_for_what_it_tells(talking: World, listed: str, then: str, words: str) -> None:
    assert words in said(talking, [listed, then], thread=f"{listed} / {then}")[-1].text
