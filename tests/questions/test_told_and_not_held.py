"""What somebody is to be told, what is aimed at in other words, and what is not held, named as it was asked for."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import said as answers


@pytest.fixture
def said(worlds: Mapping[str, World], days: Mapping[str, date]) -> "Asking":
    return Asking(worlds["sample"], days["sample"])


class Asking:
    """Whoever asks the sample."""

    def __init__(self, world: World, day: date) -> None:
        self._world, self._day = world, day

    def __call__(self, question: str) -> Answer:
        return answer(self._world, Asked(question=question, as_of=self._day))


@pytest.mark.parametrize(
    ("question", "phrase"),
    [
        ("how many domestic abuse arrests in Walsall", "domestic abuse arrests"),
        ("hate crime figures please", "hate crime"),
        ("arrests for burglary in Dudley", "arrests for burglary"),
        ("what time of day do burglaries happen", "time of day"),
        ("robberies by e-bike riders in March 2026", "e-bike riders"),
        ("average value of stolen bikes", "average value of stolen bikes"),
        ("do you hold anything about mental health", "mental health"),
        ("vehicle crime after midnight", "after midnight"),
        ("robbery in Handsworth", "Handsworth"),
        ("burglary clear up rate for Solihull", "burglary clear up rate"),
    ],
)
def test_what_is_not_held_is_named_whole_and_offered_nothing_without_it(
    said: Asking, question: str, phrase: str
) -> None:
    found = said(question)
    assert (f"“{phrase}”" in found.text, found.answers, found.choices) == (True, (), ())


@pytest.mark.parametrize(
    "question",
    [
        "how does Cleveleys do on burglary",
        "burglary against women in Dudley last month",
        "how many robberies did we solve in Coventry",
        "robbery by strangers in March 2026",
    ],
)
def test_nothing_is_offered_without_what_narrows_it(said: Asking, question: str) -> None:
    found = said(question)
    assert (found.answers, found.choices) == ((), ())


@pytest.mark.parametrize(
    "question",
    [
        "what should I do about shoplifting",
        "how do I cut burglary",
        "how can we reduce ASB",
        "what's the best way to tackle robbery",
        "should we stop more people",
        "what would you recommend for burglary hotspots",
    ],
)
def test_advice_is_not_given(said: Asking, question: str) -> None:
    found = said(question)
    assert (found.text.startswith("I give no advice"), found.answers) == (True, ())


@pytest.mark.parametrize("question", ["how did we do on burglary", "should I be worried about shoplifting"])
def test_how_it_is_and_whether_to_worry_are_no_advice(said: Asking, question: str) -> None:
    assert said(question).answers


@pytest.mark.parametrize(
    "question", ["who set the homicide target", "who agreed the robbery target", "how was the PCSO target decided"]
)
def test_why_a_target_is_what_it_is_is_not_held(said: Asking, question: str) -> None:
    assert said(question).text.startswith("Who set a target, when and why, is not held")


@pytest.mark.parametrize("question", ["thanks that's great", "you're useless", "morning mate you alright?", "ta ra"])
def test_small_talk_asks_for_no_measure(said: Asking, question: str) -> None:
    assert said(question).text.startswith(("Happy to help.", "You are welcome."))


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("exec summary please", "West Midlands Police, as at"),
        ("what would you flag to the board", "West Midlands Police, as at"),
        ("three things the Chief should know", "West Midlands Police, as at"),
        ("what's good and what's bad in Walsall", "Walsall, as at"),
        ("Walsall in a nutshell", "Walsall, as at"),
        ("summary of Walsall in three bullets", "Walsall, as at"),
        ("sum up acquisitive crime for me", "West Midlands Police, acquisitive, as at"),
        ("talk to me about Coventry", "Coventry, as at"),
    ],
)
def test_what_somebody_is_to_be_told_is_an_overview(said: Asking, question: str, begins: str) -> None:
    assert said(question).text.startswith(begins)


@pytest.mark.parametrize(
    ("question", "listed"),
    [
        ("what should the Chief be losing sleep over", "for the worse 7"),
        ("biggest concern for the Chief Constable right now", "for the worse 7"),
        ("anything we can boast about", "for the better"),
        ("where are we doing ourselves proud", "for the better"),
        ("any blips I should know of", "in other than usual variation"),
        ("what's bust its limits", "are outside their control limits"),
        ("anything kicking off in Wolves", "in other than usual variation"),
    ],
)
def test_what_to_worry_about_and_boast_of_is_what_is_unusual(said: Asking, question: str, listed: str) -> None:
    assert listed in said(question).text


@pytest.mark.parametrize(
    "question",
    [
        "three things the Chief should know about pickpockets",
        "biggest problem with the DAC",
        "exec summary of drones",
        "was that good or bad",
        "what should the force flag to pubs",
    ],
)
def test_of_one_thing_or_of_none_that_is_held_it_is_no_overview(said: Asking, question: str) -> None:
    assert said(question).answers == ()


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what's the floor for PCSOs", "the target is at least 480"),
        ("PCSOs: what's the threshold?", "the target is at least 480"),
        ("what is the PCSO cap", "the target is at least 480"),
        ("where should we be by now on recorded robbery", "puts the line at 5,176"),
        ("what did we say we'd cut recorded robbery by in 2025/26", "puts the line at 5,176"),
        ("what reduction are we after on recorded robbery", "puts the line at 5,176"),
        ("what are the chances of hitting the recorded robbery target", "off track so far, 72 above 5,176"),
        ("are we ahead of or behind where we need to be on recorded robbery", "off track so far, 72 above 5,176"),
        ("how adrift are we on recorded robbery", "off track so far, 72 above 5,176"),
        ("is recorded robbery where it should be", "off track so far, 72 above 5,176"),
        ("are PCSOs up to scratch", "missed, 123 below the target"),
        ("by how many are we under on PCSOs", "missed, 123 below the target"),
    ],
)
def test_what_is_aimed_at_in_other_words(said: Asking, question: str, words: str) -> None:
    assert words in said(question).text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("how old is the robbery data", "held up to March 2026"),
        ("what's the lag on robbery", "held up to March 2026"),
        ("as at what date are the robbery figures", "held up to March 2026"),
        ("next set of robbery figures - when?", "April 2026 is due by"),
        ("when can I have April robbery", "April 2026 is due by"),
        ("has March robbery been published yet", "held up to March 2026"),
        ("what's your earliest robbery figure", "from September 2023"),
        ("which forces are we compared with", "Greater Manchester Police"),
        ("expand MOWP for me", "Recorded making off without payment ("),
        ("what on earth is MOWP", "Recorded making off without payment ("),
        ("put MOWP in plain English", "Recorded making off without payment ("),
        ("how do they come up with the charge rate", "Charged or summonsed, all offences ("),
        ("what isn't in shoplifting", "Shoplifting ("),
    ],
)
def test_what_is_held_and_what_it_means_in_other_words(said: Asking, question: str, words: str) -> None:
    assert words in said(question).text


@pytest.mark.parametrize(
    "question",
    [
        "how old are robbery victims",
        "when is the next robbery",
        "officers by rank",
    ],
)
def test_what_only_sounds_so_gets_no_figure(said: Asking, question: str) -> None:
    assert said(question).answers == ()


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("who does ACC Crime report to", "Deputy Chief Constable stands above."),
        ("who carries the can for stop and search", "ACC Operations leads on"),
        ("what does Chief Supt Local answer for", "Chief Superintendent Local Policing leads on nothing"),
        ("name the owner of robbery", "leads on Robbery"),
        ("whose number do I need for robbery", "leads on Robbery"),
        ("how many of the 16 elements are done", "14 of 16 elements delivered"),
        ("what next on apprentices", "Next: “Advertise the next places.”"),
        ("why is the stop and search plan amber", "Fourteen of the sixteen elements are delivered"),
    ],
)
def test_who_and_what_was_done_in_other_words(said: Asking, question: str, words: str) -> None:
    assert words in said(question).text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("when is March robbery out", "March 2026 is held. April 2026 is due by 18 May 2026"),
        ("when did the February robbery figures come out", "February 2026 is held. April 2026 is due by"),
        ("when is last month's robbery out", "March 2026 is held. April 2026 is due by"),
        ("when is 2025 robbery out", "The calendar year 2025 is not held in full, though later figures are. April"),
        ("when is April robbery out", "one figure a month. April 2026 is due by"),
        ("when is May robbery due", "one figure a month. May 2026 is due by"),
        ("is Q3 recorded robbery published", "(Q3 2025/26) is held. January to March 2026 (Q4 2025/26) is due by"),
        (
            "when is November recorded robbery out",
            "November 2025 lies in October to December 2025 (Q3 2025/26), which is",
        ),
        (
            "when is March recorded robbery out",
            "March 2026 lies in January to March 2026 (Q4 2025/26), which is due by",
        ),
        ("when is January police officers out", "January 2026 lies in the financial year 2025/26, which is due by"),
    ],
)
def test_of_a_time_it_is_said_whether_it_is_held_and_in_which_that_is_counted_it_lies(
    said: Asking, question: str, words: str
) -> None:
    text = said(question).text
    assert words in text, text
    assert "2027" not in text


@pytest.mark.parametrize(
    "question",
    [
        "is March robbery out",
        "are the March robbery figures out yet",
        "is robbery March published yet",
        "March robbery - is it out",
        "is the March robbery in yet",
        "have we had March's robbery numbers in yet",
        "are March robbery figures available yet",
        "has the March robbery figure landed",
        "robbery March when",
        "robbery March due date",
        "date March robbery due",
    ],
)
def test_whether_a_figure_is_out_is_asked_in_many_words(said: Asking, question: str) -> None:
    assert "March 2026 is held. April 2026 is due by" in said(question).text


@pytest.mark.parametrize(
    "question", ["next publication date for robbery", "robbery release date", "next robbery due date"]
)
def test_when_the_next_is_out_is_asked_by_its_date(said: Asking, question: str) -> None:
    assert "April 2026 is due by" in said(question).text


@pytest.mark.parametrize(
    "question",
    ["is robbery out of line in March", "is robbery out of control in March", "are we in for a bad robbery month"],
)
def test_what_is_out_of_something_is_not_published(said: Asking, question: str) -> None:
    assert "is due by" not in said(question).text


@pytest.mark.parametrize("then", ["is it going up or down", "is it rising", "up or down?"])
def test_a_move_that_no_year_before_tells_is_told_by_the_chart_in_a_thread_too(then: str, talking: World) -> None:
    before = "ASB in Sandwell last month"
    *_, found = answers(talking, [before, then], thread=then)
    assert "No figure is held for March 2025, so it cannot be compared with the year before" in found.text
    *_, named = answers(talking, [before, "compared with last year"], thread=f"{then} named")
    assert not named.answers


@pytest.mark.parametrize(
    ("asked", "step"),
    [
        ("has shoplifting in Walsall gone up", "+31 (+10.8%), 319 against 288 in February 2026"),
        ("did robbery go up in March", "+70 (+15.3%), 528 against 458 in February 2026"),
        ("is theft from the person falling in Solihull", "no change, 6 against 6 in February 2026"),
    ],
)
def test_where_no_year_before_is_held_the_step_from_the_period_before_is_told(
    said: Asking, asked: str, step: str
) -> None:
    assert f"cannot be compared with the year before. Against the period before: {step}" in said(asked).text


_PLACES = ["robbery in Dudley, Walsall and Sandwell"]


@pytest.mark.parametrize(
    "asked",
    [
        [*_PLACES, "which has gone up most"],
        ["robbery in Dudley", "and Walsall", "and Sandwell", "who has risen most"],
        ["which of Dudley, Walsall and Sandwell has gone up most for robbery"],
        ["robbery in Dudley, Walsall and Sandwell, which has gone up most"],
    ],
)
def test_which_of_several_rose_most_is_of_their_changes(talking: World, asked: list[str]) -> None:
    found = answers(talking, asked, thread=" ".join(asked))[-1].text
    assert "+16 (+55.2%), 45 in March 2026 against 29 in February 2026 (no figure is held for March 2025)" in found
    assert "Up most: Walsall (+16, +55.2%). Down: Dudley (-1, -3.8%)." in found
    assert "highest" not in found


def test_what_is_said_to_be_against_last_year_is_not_told_against_the_month_before(talking: World) -> None:
    asked = [*_PLACES, "which has gone up most since last year"]
    assert "February 2026 (no figure" not in answers(talking, asked, thread="said to be last year")[-1].text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("what's the trend", "Robbery in Dudley: 25 in March 2026. Stable"),
        ("what is the upper limit", "Robbery in Dudley: process average"),
        ("what's the rate", "Robbery in Dudley: 0.08 per 1,000 residents"),
        ("what's a trend", "A trend: seven figures in a row"),
        ("what does trend mean", "A trend: seven figures in a row"),
    ],
)
def test_the_trend_is_that_of_the_figure_that_stands_there(talking: World, then: str, words: str) -> None:
    assert words in answers(talking, ["robbery in Dudley", then], thread=then)[-1].text


def test_the_trend_of_nothing_is_what_it_means(said: Asking) -> None:
    assert said("what's the trend").text.startswith("A trend: seven figures")
