"""Following up what was listed, ranked, offered or not understood."""

from dataclasses import replace

import pytest

from bot import main
from bot.asking.question_record import recorded
from bot.duties.answer import Asked, World, answer
from bot.settings import read_settings
from bot.store.questions import ThreadStore
from tests.questions.conversations import DAY, PLACE, first, said

_BOROUGHS = "robbery by borough last month"
_HIGHEST = "which boroughs had the most burglary last month"
_RISE = "which borough has the biggest rise in robbery"
_JANUARY = "robbery in dudley in january 2026"


@pytest.mark.parametrize(
    ("before", "then", "measure", "area", "period"),
    [
        ([_BOROUGHS], "the second one", "robbery", "coventry", "2026-03"),
        ([_BOROUGHS], "chart the first", "robbery", "birmingham", "2026-03"),
        ([_BOROUGHS], "number 3", "robbery", "dudley", "2026-03"),
        ([_BOROUGHS, "and the second?"], "the last one", "robbery", "wolverhampton", "2026-03"),
        ([_HIGHEST], "who was third", "burglary", "dudley", "2026-03"),
        (["robbery in sandwell in feb"], "oops solihull not sandwell", "robbery", "solihull", "2026-02"),
        (["robbery in sandwell in feb"], "not february, january", "robbery", "sandwell", "2026-01"),
        (["robbery in sandwell in feb"], "sorry meant dudley", "robbery", "dudley", "2026-02"),
        (["robbery in sandwell in feb"], "no I meant burglary", "burglary", "sandwell", "2026-02"),
        (["robbery in sandwell in feb", "and in dudley"], "ok back to coventry", "robbery", "coventry", "2026-02"),
        (["robbery in dudley last month"], "no i meant last year", "robbery", "dudley", "2025/26"),
        (["robbery in dudley in feb"], "what was it the same month last year", "robbery", "dudley", "2025-02"),
        (["latest recorded robbery in merseyside"], "and a year ago?", "robbery-recorded", "merseyside", "2024/25-Q3"),
        (["robbery in blahville in january 2026"], "in coventry", "robbery", "coventry", "2026-01"),
        (["robbery in dudley in octember"], "i meant february", "robbery", "dudley", "2026-02"),
        (["widgets in dudley in january 2026"], "i meant robbery", "robbery", "dudley", "2026-01"),
        (["how many in dudley in january 2026"], "robbery", "robbery", "dudley", "2026-01"),
        (["robbery in dudley last month", "is that good"], "as a csv", "robbery", "dudley", "2026-03"),
        (["recorded robbery in q3 2025/26"], "and a year ago", "robbery-recorded", "west-midlands", "2024/25-Q3"),
        (["recorded robbery"], "and a year ago", "robbery-recorded", "west-midlands", "2024/25-Q3"),
        (["robbery in dudley in january 2026"], "what share of the force is that", "robbery", "dudley", "2026-01"),
        (["worst three boroughs for robbery last month"], "the second one", "robbery", "coventry", "2026-03"),
        (["who's worst for robbery"], "the second one", "robbery", "coventry", "2026-03"),
        ([_RISE, "and burglary"], "the second one", "burglary", "walsall", "2026-03"),
        ([_RISE, "the second one"], "the third one", "robbery", "coventry", "2026-03"),
        (["recorded robbery last quarter"], "and the year before", "robbery-recorded", "west-midlands", "2024/25-Q3"),
        (["highest ever robbery in dudley"], "as a rate", "robbery", "dudley", "2023-10"),
        (["highest ever robbery in dudley"], "was that unusual", "robbery", "dudley", "2023-10"),
        (["highest ever robbery in dudley"], "what share of the force is that", "robbery", "dudley", "2023-10"),
        ([_BOROUGHS], "which is bottom", "robbery", "dudley", "2026-03"),
        ([_BOROUGHS], "just dudley", "robbery", "dudley", "2026-03"),
        ([_BOROUGHS], "dudley just january", "robbery", "dudley", "2026-01"),
        ([_BOROUGHS], "force as a whole then", "robbery", "west-midlands", "2026-03"),
        ([_BOROUGHS], "and for the force", "robbery", "west-midlands", "2026-03"),
        ([_HIGHEST], "and the force", "burglary", "west-midlands", "2026-03"),
        (["recorded robbery"], "n the one before that", "robbery-recorded", "west-midlands", "2025/26-Q2"),
        (["recorded robbery"], "previous quarter?", "robbery-recorded", "west-midlands", "2025/26-Q2"),
        (["robbery in dudley in december 2025"], "and january", "robbery", "dudley", "2026-01"),
        ([_JANUARY], "ditto coventry", "robbery", "coventry", "2026-01"),
        ([_JANUARY], "what had it been twelve months earlier than that", "robbery", "dudley", "2025-01"),
        ([_JANUARY], "is that above or below 40", "robbery", "dudley", "2026-01"),
        ([_JANUARY], "how many had we a year earlier, in january 2025", "robbery", "dudley", "2025-01"),
        (["robbery in dudley"], "and how many did we have in january", "robbery", "dudley", "2026-01"),
        (["robbery in dudley in january 2026"], "the month after that", "robbery", "dudley", "2026-02"),
        (["robbery in dudley in february 2026"], "and when did it peak", "robbery", "dudley", "2023-10"),
        (
            ["rolling 12 months of recorded robbery"],
            "and the 12 months before that",
            "robbery-recorded",
            "west-midlands",
            "YE-2024-12",
        ),
        ([_JANUARY], "sandwell only for those dates", "robbery", "sandwell", "2026-01"),
        ([_JANUARY], "and before the new squad, say november", "robbery", "dudley", "2025-11"),
        ([_HIGHEST], "what was theirs in january", "burglary", "birmingham", "2026-01"),
        ([_HIGHEST], "force as a whole then", "burglary", "west-midlands", "2026-03"),
        (
            ["change in robbery in dudley in january 2026"],
            "who had the most out of the boroughs",
            "robbery",
            "birmingham",
            "2026-01",
        ),
        (
            ["recorded robbery in merseyside"],
            "what was it this time last year",
            "robbery-recorded",
            "merseyside",
            "2024/25-Q3",
        ),
        (
            ["recorded robbery in merseyside", "and a year ago"],
            "and for west yorkshire now",
            "robbery-recorded",
            "west-yorkshire",
            "2025/26-Q3",
        ),
        ([_JANUARY], "how many have we gained since then", "robbery", "dudley", "2026-03"),
        (["sausages in dudley"], "how many burglaries were there in february", "burglary", "west-midlands", "2026-02"),
        ([], "robbery in february for dudley, no sorry, sandwell", "robbery", "sandwell", "2026-02"),
        ([], "robbery in dudley in february, no, make that january", "robbery", "dudley", "2026-01"),
        ([], "how many kids... ignore that, how many robberies in dudley in february", "robbery", "dudley", "2026-02"),
        ([], "sorry meant dudley not sandwell - robbery in feb for dudley", "robbery", "dudley", "2026-02"),
        ([_JANUARY], "actually never mind, burglary in sandwell in feb", "burglary", "sandwell", "2026-02"),
        ([_BOROUGHS], "the top one only", "robbery", "birmingham", "2026-03"),
        ([_HIGHEST], "and the month before that", "burglary", "birmingham", "2026-02"),
        (["robbery in dudley in february 2026"], "and the others", "robbery", "birmingham", "2026-02"),
        (["when is the next robbery data out"], "and january?", "robbery", "west-midlands", "2026-01"),
        (
            ["what is recorded burglary"],
            "and how many in q3 2025/26",
            "burglary-recorded",
            "west-midlands",
            "2025/26-Q3",
        ),
        ([_HIGHEST, "who owns that one"], "chart that one", "burglary", "birmingham", "2026-03"),
        (["robbery in dudley in february 2026"], "does anyone do worse", "robbery", "dudley", "2026-02"),
        (["recorded robbery in merseyside a year ago"], "the first", "robbery-recorded", "merseyside", "2024/25-Q3"),
        (["recorded robbery in merseyside a year ago"], "april", "robbery-recorded", "merseyside", "2025/26-Q1"),
        ([_JANUARY], "and the november before", "robbery", "dudley", "2025-11"),
        ([_JANUARY], "actualy make it the quarter", "robbery", "dudley", "2025/26-Q4"),
        ([_JANUARY], "ok so what was may last year", "robbery", "dudley", "2025-05"),
        ([_JANUARY], "same q for march", "robbery", "dudley", "2026-03"),
        ([_JANUARY], "now the coventry one", "robbery", "coventry", "2026-01"),
        ([_JANUARY], "now the same for coventry", "robbery", "coventry", "2026-01"),
        ([_JANUARY], "can i have solihull on its own", "robbery", "solihull", "2026-01"),
        ([_JANUARY], "was any borough different, sandwell say", "robbery", "sandwell", "2026-01"),
        ([_JANUARY], "who had the most that month", "robbery", "birmingham", "2026-01"),
        (["change in robbery in dudley in january 2026"], "chart it", "robbery", "dudley", "2026-03"),
        (["worst month for robbery in dudley"], "and the best", "robbery", "dudley", "2026-01"),
        ([_JANUARY], "which borough is that driven by", "robbery", "birmingham", "2026-01"),
        ([_JANUARY], "which borough is behind that", "robbery", "birmingham", "2026-01"),
        (["robbery of pensioners in dudley in feb"], "fine, all robbery then", "robbery", "dudley", "2026-02"),
        (
            ["worst month for robbery in dudley"],
            "is that normal or should i be worried",
            "robbery",
            "dudley",
            "2023-10",
        ),
        (["robbery of pensioners in dudley in feb"], "ok whole force then", "robbery", "west-midlands", "2026-02"),
        (["robbery of pensioners in dudley in feb"], "ok all of them then", "robbery", "dudley", "2026-02"),
        (["pensioner robbery in dudley in feb"], "ok burglary then", "burglary", "dudley", "2026-02"),
        (
            ["how many robberies will we have in june"],
            "so what was june last year",
            "robbery",
            "west-midlands",
            "2025-06",
        ),
    ],
)
def test_what_was_listed_taken_back_or_not_understood_is_gone_on_from(
    talking: World, before: list[str], then: str, measure: str, area: str, period: str
) -> None:
    *_, last = said(talking, [*before, then])
    assert last.answers, last.text
    assert (first(last)["measure"], first(last)["area"], first(last)["period"]) == (measure, area, period)


def test_why_is_asked_of_one_of_a_list_though_no_update_speaks_of_it(talking: World) -> None:
    *_, last = said(talking, ["what measures are above their limits", "why the second"])
    assert last.text.startswith("No reason is held for it")
    assert last.question is not None
    assert (last.question.measures, last.question.areas) == (("drug-offences",), ("coventry",))


@pytest.mark.parametrize(
    ("before", "then", "reason"),
    [
        ([_BOROUGHS], "the ninth one", "no such place"),
        (["robbery in sandwell in feb"], "solihull not dudley", "not put right"),
        (["robbery of men in dudley in feb"], "in coventry", None),
        (["robbery in dudley", "and homicide"], "and 2024/25", "nothing held"),
        (["highest ever robbery in dudley", "same for homicide"], "compared to last year", "nothing held"),
        (["robbery last month", "what measures are above their limits"], "and last year", None),
        (["sausages in dudley last month"], "chart them", None),
        (["sausages in dudley", "and march"], "and last year", "nothing before"),
        (["sausages in dudley"], "are we hitting the target on that", "not completed"),
        ([], "robbery in dudley in march, no knives", "word"),
        ([], "robbery in dudley, never mind the kids, in march", "word"),
        ([_JANUARY], "dudley just with knives", "word"),
        ([_JANUARY], "and before the squad came, say in sandwell", None),
        ([_JANUARY], "how many had we a year earlier, in march 2025", None),
        ([_JANUARY], "and the 12 months before that", None),
        ([_JANUARY], "how many months has it been above that", None),
        (["robbery in dudley in february 2026"], "no burglary", "word"),
        (["how did dudley do last month"], "the second one", None),
        (["robbery in dudley last month", "any concerns?"], "and last year", None),
        (["glimmering of pensioners in dudley"], "i meant robbery", None),
        (["burglaries of pensioners eating lunch in dudley"], "i meant robbery", "not completed"),
        (["when is the next spcb"], "and the one before", "no other meeting"),
        (["robbery last month"], "our most similar forces", None),
        (["robbery in dudley in january 2026"], "as a percentage of sandwell", None),
        ([_JANUARY], "the knife ones", None),
        (["robbery in dudley in january 2026"], "and coventry without the vans for comparison", "word"),
        (["robbery in dudley in january 2026"], "and the weekend before", None),
        (["robbery in dudley in january 2026"], "why is it so high at night", None),
        ([_BOROUGHS], "which street has gone up the most", None),
        (["robberies by pensioners in dudley in feb"], "ok burglary then", "not completed"),
        (["change in robbery of pensioners on last year"], "all of them then", None),
        (["how many robberies will we have in june"], "and in dudley", None),
        (["robbery in dudley in january 2026"], "as a percentage of january 2025", None),
        (["robbery in dudley last month", "sausages eaten in solihull last week"], "and in sandwell", "not completed"),
    ],
)
def test_what_cannot_be_gone_on_from_gets_no_figure(
    talking: World, before: list[str], then: str, reason: str | None
) -> None:
    *_, last = said(talking, [*before, then])
    assert last.answers == ()
    assert reason in (None, last.reason)


def test_only_the_question_that_had_no_answer_is_named_and_not_what_went_on_from_it(talking: World) -> None:
    *_, last = said(talking, ["sausages in dudley", "and march", "and last year"])
    assert "no answer to “sausages in dudley”" in last.text


def test_what_a_list_showed_and_what_it_may_have_meant_outlast_a_restart(
    worlds: dict[str, World], talking: World, database: str
) -> None:
    said(talking, [_BOROUGHS])
    said(talking, ["robbery in blahville in january 2026"], thread="other")
    again = main.open_migrated(read_settings({}, str(PLACE), database))
    restarted = replace(worlds["sample"], conversations=ThreadStore(again))
    (second,) = said(restarted, ["the second one"])
    (completed,) = said(restarted, ["in dudley"], thread="other")
    assert first(second)["area"] == "coventry"
    assert (first(completed)["area"], first(completed)["period"]) == ("dudley", "2026-01")


def test_a_question_kept_by_an_older_reeve_is_gone_on_from(talking: World) -> None:
    question = answer(talking, Asked(question="robbery in dudley in january 2026", as_of=DAY)).question
    assert question is not None
    assert talking.conversations is not None
    talking.conversations.keep("t", recorded(question), DAY)
    (found,) = said(talking, ["and in solihull"])
    assert (first(found)["area"], first(found)["period"]) == ("solihull", "2026-01")


@pytest.mark.parametrize(
    ("before", "then", "periods"),
    [
        ("robbery in dudley in q4 2025/26", "by month", {"2026-01", "2026-02", "2026-03"}),
        ("robbery in dudley", "by month since december 2025", {"2026-01", "2026-02", "2026-03", "2025-12"}),
        (
            "robbery in dudley since december 2025",
            "how does that look monthly",
            {"2026-01", "2026-02", "2026-03", "2025-12"},
        ),
    ],
)
def test_a_stretch_is_given_step_by_step(talking: World, before: str, then: str, periods: set[str]) -> None:
    *_, last = said(talking, [before, then])
    assert {one["period"] for one in last.answers} == periods
    assert {one["area"] for one in last.answers} == {"dudley"}


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ("when is the next spcb", "and the one after that", "SPCB: 26 May 2026"),
        ("when is the next spcb", "when", "SPCB: 21 April 2026"),
        ("what measures are above their limits", "and in coventry", "Drug offences in Coventry, 114"),
        ("recorded burglary q1 2025 v q1 2024", "the calendar one", "against"),
    ],
)
def test_a_list_is_gone_on_from_as_a_list(talking: World, before: str, then: str, words: str) -> None:
    *_, last = said(talking, [before, then])
    assert words in last.text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_RISE, "as a table", "Robbery rose in 5 of 7 (March 2026 against February 2026, by number)"),
        (_RISE, "and for burglary", "Burglary rose in 5 of 7 (March 2026 against February 2026, by number)"),
        (_RISE, "and last month", "Robbery rose in 5 of 7 (March 2026 against February 2026, by number)"),
        (_RISE, "the second one", "Robbery in Walsall: +16 (+55.2%), 45 in March 2026 against 29 in February 2026."),
        ("how has robbery changed by borough", "the second one", "Robbery in Coventry: +14 (+29.2%)"),
        ("robbery per 1,000 by borough", "the second one", "Robbery in Coventry: 0.17 per 1,000 residents"),
        ("which borough had the biggest fall in robbery", "which went up most then", "Robbery rose in 5 of 7"),
        (_BOROUGHS, "which one has gone up the most", "most in Birmingham +33 (+12.7%), 292"),
        (_JANUARY, "compared with the month before", "-6 (-27.3%), 16 in January 2026 against 22 in December 2025"),
        (_JANUARY, "was that busier than the month before", "16 in January 2026 against 22 in December 2025"),
        (_JANUARY, "and coventry for comparison", "Robbery in Coventry: 59 in January 2026"),
        (_JANUARY, "is that better or worse than coventry", "Robbery in Coventry: 59 in January 2026"),
        (_JANUARY, "why is it so high", "No reason is held for it"),
        (_JANUARY, "any particular reason", "No reason is held for it"),
        (_JANUARY, "is coventry any worse", "Robbery in Coventry: 59 in January 2026"),
        (_JANUARY, "more than the month before or less?", "16 in January 2026 against 22 in December 2025"),
        (
            "which month had the most robbery in dudley",
            "how far below that are we now",
            "-21 (-45.7%), 25 in March 2026",
        ),
        ("recorded robbery compared with our most similar forces", "whos highest", "1st West Midlands Police, 0.53"),
        ("change in robbery in dudley in january 2026", "as a percentage?", "-15 (-48.4%)"),
        ("worst month for robbery in 2025", "and the best", "Robbery in West Midlands Police: lowest 408, in February"),
        ("robbery in dudley in q3 2025/26", "who had the most that quarter", "1st Birmingham, 927"),
    ],
)
def test_what_was_ranked_is_what_is_gone_on_from(talking: World, before: str, then: str, words: str) -> None:
    *_, last = said(talking, [before, then])
    assert words in last.text


_OVERDUE = "which updates are overdue"
_ABOVE = "what is above its limit"
_WORSE = "which measures got worse last month"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_WORSE], "the worst one", "Bicycle theft in West Midlands Police: +54 (+64.3%), 138 in March 2026 against"),
        ([_WORSE, "the second one"], "the worst one", "Bicycle theft in West Midlands Police: +54"),
        ([_WORSE], "the first two", "the 2 furthest by percent: Bicycle theft"),
        ([_WORSE], "who leads on them", "leads on: Bicycle theft; "),
        ([_RISE], "the first two", "most in Birmingham +33 (+12.7%), 292; Walsall +16"),
        ([_RISE], "the worst one", "most in Birmingham +33 (+12.7%), 292. As at"),
        (["who's worst for burglary"], "the first two", "the worst is Birmingham, 0.48 (7th of 7); then Coventry"),
        ([_ABOVE], "the first two", "Drug offences in Coventry: 114 in March 2026."),
        ([_ABOVE, "the second one"], "who leads on them", "ACC Operations (deputy: Chief Superintendent Operations)"),
        ([_OVERDUE], "the fourth one", "Overdue: the update due 13 April 2026 (Director of Resources)."),
        ([_OVERDUE, "the fourth one"], "who leads on it", "Director of Resources leads on Improve productivity"),
        ([_OVERDUE, "number 4"], "when is it due", "Improve productivity of staff and assets"),
        ([_OVERDUE], "who do I ask about that", "Director of Resources leads on Improve productivity"),
        (["recorded robbery and recorded burglary"], "whose are they", "leads on: Recorded robbery; Recorded burglary"),
        (["robbery in dudley and walsall", "the second one"], "both", "Robbery in Dudley: 25 in March 2026."),
        ([_OVERDUE], "the fourth one, whats happening with it", "Overdue: the update due 13 April 2026 (Director of"),
        ([_OVERDUE, "the youth commission one"], "who owns it", "leads on Establish the work plan for the Youth"),
        (["robbery in dudley and walsall", "the second"], "and the other one", "Robbery in Dudley: 25 in March 2026."),
        ([_RISE], "top 3", "most in Birmingham +33 (+12.7%), 292; Walsall +16 (+55.2%), 45; Coventry"),
        ([_OVERDUE, "number 4"], "whos the deputy for that", "Head of People stands in for"),
        (["which borough is worst for robbery"], "and the next worst", "Robbery in Coventry: 0.17 per 1,000 residents"),
        (["which borough is worst for robbery", "who's next"], "and the next", "Robbery in Walsall: 0.16 per 1,000"),
        ([_WORSE, "the second one"], "the next one", "Public order offences in West Midlands Police: +344"),
        ([_RISE, "the second one"], "which has improved most", "Robbery fell in 2 of 7 (March 2026 against February"),
        ([_BOROUGHS], "which has gone up most", "Robbery rose in 5 of 7 (March 2026 against February 2026"),
        (
            ["recorded robbery and recorded burglary"],
            "which fell more",
            "Recorded burglary in West Midlands Police: -284",
        ),
        (
            ["change in recorded robbery last quarter"],
            "and the year before",
            "1,626 in October to December 2024 (Q3 2024/25) against",
        ),
        (["robbery by month in 2025/26"], "the last two", "Robbery in West Midlands Police: 458 in February 2026"),
    ],
)
def test_rows_of_a_list_are_told_by_their_places_and_by_who_leads_on_them(
    talking: World, before: list[str], then: str, words: str
) -> None:
    *_, last = said(talking, [*before, then])
    assert words in last.text


@pytest.mark.parametrize("before", [_OVERDUE, _ABOVE])
def test_of_what_is_in_no_order_there_is_no_worst(talking: World, before: str) -> None:
    *_, last = said(talking, [before, "the worst one"])
    assert (last.reason, last.answers) == ("no such end", ())


@pytest.mark.parametrize("then", ["chart them both", "both on one chart", "chart the two"])
def test_no_two_series_are_drawn_together_and_each_is_offered(talking: World, then: str) -> None:
    *_, both, second = said(talking, ["robbery in dudley and walsall", then, "the second one"])
    assert both.text.startswith("A chart here is of one series")
    assert [one.question for one in both.choices] == ["chart Robbery in Dudley", "chart Robbery in Walsall"]
    assert (both.chart, second.chart) == (None, ("robbery", "walsall", ""))
    assert second.question is not None
    assert second.question.chart


def test_all_areas_stand_in_the_table_of_a_change_in_its_order(talking: World) -> None:
    (found,) = said(talking, [_RISE])
    assert found.table is not None
    assert found.table.rows[:2] == (
        ("1", "Birmingham", "+33", "292", "259"),
        ("2", "Walsall", "+16", "45", "29"),
    )
    assert len(found.table.rows) == 7


def test_a_choice_of_one_period_reads_the_others_alike(talking: World) -> None:
    (found,) = said(talking, ["recorded burglary q1 2025 v q1 2024"])
    asked = [one.question for one in found.choices]
    assert asked == [
        "recorded burglary Q1 2025/26 v Q1 2024/25",
        "recorded burglary Q1 2024/25 v Q1 2023/24",
        "recorded burglary calendar Q1 2025 v calendar Q1 2024",
    ]
