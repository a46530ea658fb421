"""An alert explained: the rule, the formula, the figures with their lines, the chart and the story."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import Engine

from bot.duties.alert_buttons import Verb
from bot.duties.explain import Explanation, explain
from bot.duties.origins import Origin
from bot.figures.areas import Area
from bot.figures.control_charts import Signal
from bot.figures.series import SeriesKey
from bot.watching.rules import ControlChart
from tests.duties.acting_force import NOW, OWNER, Force
from tests.duties.alert_world import the_rule
from tests.figures.small_world import measure

KNOWN = datetime(2026, 4, 2, 9, 0, tzinfo=UTC)


def origin(period: str, value: float, line: int, area: str = "coventry", **given: object) -> Origin:
    every = {"provisional": False, "note": "", "file": "crimes.csv", "known_at": KNOWN, "import_id": 1} | given
    key = SeriesKey("burglary", area)
    return Origin(key=key, period=period, value=value, numerator=None, denominator=None, line=line, who="x", **every)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Ledger:
    """Origins that are known without a database."""

    known: Sequence[Origin] = (origin("2026-02", 90, 11), origin("2026-03", 120, 12), origin("2026-03", 130, 2))

    def observations_behind(
        self, keys: Collection[SeriesKey], periods: Collection[str] | None = None
    ) -> Sequence[Origin]:
        return [one for one in self.known if one.key in keys and (periods is None or one.period in periods)]


def explained(force: Force, area: str = "coventry", origins: Ledger | None = None) -> Explanation:
    entry = force.entry(area)
    message = dict(entry.messages)["command-team"]
    return explain(force.watching, origins or Ledger(), entry, message, NOW)


def section(explanation: Explanation, heading: str) -> list[str]:
    (found,) = [part for part in explanation.sections if part.startswith(f"*{heading}*")]
    return [line for line in found.splitlines()[1:] if line]


def test_figures_come_with_the_file_and_line_that_brought_them_and_what_they_replaced(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    assert section(explained(force), "The figures and where they are from") == [
        "• March 2026: *130*, line 2; before that 120",
        "• February 2026: *90*, line 11",
        "Unless said otherwise from `crimes.csv`, known since 2 April 2026.",
    ]


def test_a_figure_from_another_file_or_another_day_says_so(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    later = origin("2026-03", 130, 7, file="late.csv", known_at=NOW, provisional=True, note="revised by hand")
    lines = section(
        explained(force, origins=Ledger((origin("2026-02", 90, 11), later))), "The figures and where they are from"
    )
    assert lines[0] == "• March 2026: *130* (provisional), line 7; revised by hand"
    assert lines[1] == "• February 2026: *90*, `crimes.csv` line 11, known since 2 April 2026"


def test_a_sum_of_areas_names_the_figures_it_was_made_of(engine: Engine) -> None:
    areas = (
        Area("force", "The Force", "force"),
        Area("coventry", "Coventry", "lpu", parent="force"),
        Area("dudley", "Dudley", "lpu", parent="force"),
    )
    force = Force(engine, areas=areas)
    force.raise_alerts("coventry", "dudley")
    known = Ledger((origin("2026-03", 130, 2), origin("2026-03", 130, 3, "dudley")))
    lines = section(explained(force, "force", known), "The figures and where they are from")
    assert lines == [
        "March 2026 is the sum of these:",
        "• Coventry: *130*, line 2",
        "• Dudley: *130*, line 3",
        "Unless said otherwise from `crimes.csv`, known since 2 April 2026.",
    ]


def test_no_figure_is_shown_of_a_measure_whose_small_ones_are_hidden(engine: Engine) -> None:
    force = Force(engine, measures=(measure(owner="acc-crime", suppress_below=10),))
    force.raise_alerts("coventry")
    shown = " ".join(section(explained(force), "The figures and where they are from"))
    assert "not shown here" in shown
    assert not {"130", "120", "90"} & set(shown.replace("*", " ").replace(",", " ").split())


def test_a_period_that_had_not_ended_on_the_day_is_not_told_of(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    known = Ledger((origin("2026-03", 130, 2), origin("2026-04", 140, 3)))
    assert "April" not in " ".join(section(explained(force, origins=known), "The figures and where they are from")[:-1])


def test_a_control_chart_is_explained_with_its_preset_and_its_formula(engine: Engine) -> None:
    rule = the_rule("above", when=ControlChart(signals=(Signal.ABOVE_UPPER_LIMIT,)), title="{{ measure.name }} is high")
    force = Force(engine, rules=(rule,))
    figures = {f"2025-{month:02d}": 50.0 + month % 3 for month in range(1, 13)} | {"2026-03": 130.0}
    force.hold(figures)
    force.watch("2026-04-20")
    entry = force.entry(rule="above")
    explanation = explain(force.watching, Ledger(), entry, dict(entry.messages)["command-team"], NOW)
    formula = " ".join(section(explanation, "How it is worked out"))
    assert "XmR chart, Plot the Dots rules (ptd)" in formula
    assert "the average ± 2.66 × the average moving range" in formula
    assert "taken again without ranges of 3.267 times it or more" in formula
    said = section(explanation, "The rule")
    assert said[0] == "It looks for a newest figure that is above the upper control limit."
    assert "It looks next on Tuesday 21 April 2026 at 07:00" in said[2]


def test_the_story_tells_who_did_what_in_order(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    force.do(Verb.ACKNOWLEDGE, "coventry", by=OWNER, words="Mine")
    force.do(Verb.SILENCE, "coventry", by=OWNER, words="Known")
    assert section(explained(force), "What happened so far") == [
        "• 20 April 2026: first time (130)",
        "• 20 April 2026: acknowledged, Alex Hughes (130): Mine",
        "• 20 April 2026: silenced, Alex Hughes (130): Known",
    ]


def test_the_chart_is_the_one_that_was_posted_of_this_alert(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("dudley", "walsall")
    titles = []
    for area in ("dudley", "walsall"):
        picture = explained(force, area).picture
        assert picture is not None
        titles.append(force.outbox.picture(picture)[0].title)
    assert titles == ["burglary in dudley", "burglary in walsall"]


def test_the_chart_of_a_message_is_that_of_its_one_alert(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    assert explained(force).picture == force.messages("command-team")[0].content["picture"]


def test_an_alert_of_a_rule_that_is_gone_is_still_explained(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    entry = force.entry()
    explanation = explain(replace(force.watching, rules=()), Ledger(), entry, None, NOW)
    assert section(explanation, "The rule") == ["The rule `target-missed` is no longer in force."]
