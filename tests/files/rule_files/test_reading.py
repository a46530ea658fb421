from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.duties.faults import InputFaults
from bot.figures.control_charts import MDC, PTD, Signal
from bot.files.catalogue import parse_catalogue, read_catalogue
from bot.files.home_files import rule_texts
from bot.files.rule_files import parse_rules, read_rules
from bot.watching.rules import (
    ControlChart,
    DataLate,
    Notify,
    Rule,
    Select,
    Severity,
    TargetMissed,
    UpdateOverdue,
)
from files.good_home import (
    CATALOGUE,
    HOUSEKEEPING,
    RULES,
    VIOLENCE,
    changed,
    refusal_of_rules,
    write,
)

GOOD = parse_catalogue(CATALOGUE)
WHEN = "{kind: control_chart, signals: [above_upper_limit]}"
TITLE = '"{{ measure.name }} in {{ area.name }} is above its upper control limit"'


def rule_with(old: str, new: str) -> Rule:
    return parse_rules(changed({"rules/violence.yaml": VIOLENCE}, old, new), GOOD)[0]


def test_the_contracts_own_example_is_taken() -> None:
    (rule,) = parse_rules({"rules/violence.yaml": VIOLENCE}, GOOD)
    assert rule == Rule(
        id="violence-above-upper-limit",
        title="{{ measure.name }} in {{ area.name }} is above its upper control limit",
        when=ControlChart((Signal.ABOVE_UPPER_LIMIT,), preset=PTD),
        select=Select(measures=("ppvwi",), areas=("west-midlands", "lpu:*")),
        severity=Severity.HIGH,
        every="0 7 * * mon-fri",
        notify=Notify("command-team", "owner", "alert"),
        repeat_after=timedelta(days=7),
    )


def test_rules_of_all_files_come_in_the_order_of_their_names() -> None:
    rules = parse_rules(dict(reversed(RULES.items())), GOOD)
    assert [rule.id for rule in rules] == ["update-overdue", "figure-late", "violence-above-upper-limit"]
    assert rules[0].when == UpdateOverdue(timedelta(days=3))
    assert rules[0].inhibits == ("figure-late",)
    assert rules[1].when == DataLate()
    assert rules[1].notify == Notify("operators", "S0ANALYSTS")


def test_a_control_chart_takes_its_options() -> None:
    when = rule_with(
        WHEN,
        "{kind: control_chart, signals: [shift_above, trend_up], worse_only: true, at_least: 25.5, preset: mdc,"
        " shift_points: 7, trend_points: 8, baseline_points: 24, screen: true}",
    ).when
    preset = MDC.with_(shift_points=7, trend_points=8, baseline_points=24, screen=True)
    assert when == ControlChart((Signal.SHIFT_ABOVE, Signal.TREND_UP), True, Decimal("25.5"), preset)


@pytest.mark.parametrize(
    ("written", "preset"), [("chart: mdc", MDC), ("chart: xmr", PTD), ("chart: xmr, preset: mdc", MDC)]
)
def test_a_chart_may_be_named_by_its_preset_or_its_sort(written: str, preset: object) -> None:
    when = rule_with("signals: [above_upper_limit]", f"signals: [above_upper_limit], {written}").when
    assert isinstance(when, ControlChart)
    assert when.preset == preset


def test_a_missed_target_needs_nothing_more() -> None:
    assert rule_with(WHEN, "{kind: target_missed}").when == TargetMissed()


@pytest.mark.parametrize(
    ("written", "length"),
    [
        ("90m", timedelta(minutes=90)),
        ("12h", timedelta(hours=12)),
        ("7d", timedelta(days=7)),
        ("2w", timedelta(weeks=2)),
    ],
)
def test_durations_are_a_number_and_a_letter(written: str, length: timedelta) -> None:
    assert rule_with("repeat_after: 7d", f"repeat_after: {written}").repeat_after == length


def test_an_acknowledgement_holds_as_long_as_its_rule_says_and_else_four_weeks() -> None:
    assert rule_with("repeat_after: 7d", "acknowledged_for: 5d").acknowledged_for == timedelta(days=5)
    assert rule_with("repeat_after: 7d", "repeat_after: 7d").acknowledged_for == timedelta(days=28)


@pytest.mark.parametrize("mention", ["owner", "acc-crime", "S0ANALYSTS", "'@analysts'"])
def test_a_mention_is_the_owner_a_lead_or_a_user_group(mention: str) -> None:
    assert rule_with("mention: owner", f"mention: {mention}").notify.mention == mention.strip("'")


ROWS = [
    ("a misspelt key", "severity: high", "severty: high", "unknown key 'severty'; did you mean 'severity'?"),
    ("no severity", "    severity: high                        # high | medium | low\n", "", "'severity' is missing"),
    ("an unknown severity", "severity: high", "severity: hihg", "did you mean 'high'?"),
    ("no condition", f"    when: {WHEN}\n", "", "'when' is missing in rule 'violence-above-upper-limit'"),
    ("a condition that is a text", WHEN, "control_chart", "'when' is a text; it must be a mapping of keys"),
    ("no kind", "{kind: control_chart, signals", "{signals", "'kind' is missing in when"),
    ("an unknown kind", "kind: control_chart,", "kind: control_charts,", "did you mean 'control_chart'?"),
    ("a kind to come", WHEN, "{kind: restated}", "kind 'restated' is not built yet; built are control_chart"),
    ("an expression", WHEN, "{kind: expression, expression: value > 3}", "kind 'expression' is not built yet"),
    ("a key of another kind", WHEN, "{kind: target_missed, signals: [trend_up]}", "unknown key 'signals'"),
    ("no signals", ", signals: [above_upper_limit]", "", "'signals' is missing in when, of the kind 'control_chart'"),
    ("an empty list of signals", "[above_upper_limit]", "[]", "'signals' is empty"),
    ("an unknown signal", "[above_upper_limit]", "[above_uper_limit]", "did you mean 'above_upper_limit'?"),
    (
        "signals that are no list",
        "[above_upper_limit]",
        "above_upper_limit",
        "it must be a list, written [above_upper_limit]",
    ),
    ("a chart to come", "_limit]}\n", "_limit], chart: laney}\n", "chart 'laney' is not built yet"),
    ("an unknown chart", "_limit]}\n", "_limit], chart: nhs}\n", "'chart' is 'nhs'; it must be one of xmr, ptd, mdc"),
    ("an unknown preset", "_limit]}\n", "_limit], preset: mcd}\n", "did you mean 'mdc'?"),
    ("two presets", "_limit]}\n", "_limit], preset: mdc, chart: ptd}\n", "give the one or the other"),
    ("a run of one", "_limit]}\n", "_limit], shift_points: 1}\n", "it must be a whole number from 2"),
    ("a short baseline", "_limit]}\n", "_limit], baseline_points: 5}\n", "it must be a whole number from 12"),
    ("an unknown measure", "measures: [ppvwi]", "measures: [pvwi]", "did you mean 'ppvwi'?"),
    ("an unknown area", "areas: [west-midlands,", "areas: [west-midland,", "did you mean 'west-midlands'?"),
    ("an unknown kind of area", '"lpu:*"', '"lpo:*"', "no area is of the kind 'lpo'; did you mean 'lpu:*'?"),
    ("an unknown tag", "tags: []", "tags: [aquisitive]", "did you mean 'acquisitive'?"),
    ("an unknown objective", "objectives: []", "objectives: [Property crimes]", "did you mean 'Property crime'?"),
    ("an unknown group", "tags: []", "groups: [religion=sikh]", "did you mean 'religion=sikhism'?"),
    ("an unknown part of select", "tags: []", "tag: []", "did you mean 'tags'?"),
    ("weekdays by number", "mon-fri", "1-5", "so write its name (mon)"),
    ("a day of the month and a weekday", "0 7 * * mon-fri", "0 7 1 * mon", "put * for one of them"),
    ("four fields", "0 7 * * mon-fri", "0 7 * *", "has 4 fields and needs five"),
    ("an hour that is none", "0 7 * * mon-fri", "0 25 * * *", "'25' is no hour"),
    ("a schedule of a thousand letters", "0 7 * * mon-fri", "9" * 1_000, "is no cron expression such as"),
    ("an unknown channel", "channel: command-team", "channel: comand-team", "did you mean 'command-team'?"),
    ("no channel", "channel: command-team, ", "", "'channel' is missing in notify"),
    ("an unknown mention", "mention: owner", "mention: ownr", "did you mean 'owner'?"),
    ("a template outside its folder", "template: alert", "template: ../secrets", "the name of a template alone"),
    ("a duration without its letter", "repeat_after: 7d", "repeat_after: 7", "such as 7d"),
    ("no time at all", "repeat_after: 7d", "repeat_after: 0d", "it must be from 1m"),
    ("no time to hold", "repeat_after: 7d", "acknowledged_for: 59m", "it must be from 60m"),
    ("a duration for ever", "repeat_after: 7d", "repeat_after: 9999999w", "to 3660d"),
    ("a title that is not closed", "{{ area.name }}", "{{ area.name", "the template cannot be read"),
    (
        "a title with an unknown name",
        "{{ area.name }}",
        "{{ aera.name }}",
        "'aera' is not known to templates; did you mean 'area'?",
    ),
    (
        "a title with an unknown part",
        "{{ area.name }}",
        "{{ area.nmae }}",
        "'area' has no 'nmae'; did you mean 'name'?",
    ),
    (
        "a title with an unknown filter",
        "{{ area.name }}",
        "{{ area.name|uper }}",
        "there is no filter 'uper'; did you mean 'upper'?",
    ),
    (
        "a title with an unknown test",
        "{{ area.name }}",
        "{{ area.name is nonee }}",
        "there is no test 'nonee'; did you mean 'none'?",
    ),
    ("an empty title", TITLE, "''", "'title' is empty"),
    ("an id with a space", "id: violence-above-upper-limit", "id: violence above", "join its words with hyphens"),
    ("itself inhibited", "repeat_after: 7d", "inhibits: [violence-above-upper-limit]", "inhibits itself"),
    (
        "an unknown rule inhibited",
        "repeat_after: 7d",
        "inhibits: [violence]",
        "rule 'violence' is not in the rule files",
    ),
    ("another list", "rules:\n", "rule:\n", "unknown key 'rule'; did you mean 'rules'?"),
]


@pytest.mark.parametrize(("old", "new", "said"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_faulty_rule_is_refused_with_its_line_and_a_caret(old: str, new: str, said: str) -> None:
    refusal = refusal_of_rules(changed({"rules/violence.yaml": VIOLENCE}, old, new), GOOD)
    first, line, caret = refusal.splitlines()[:3]
    assert said in refusal
    assert first.startswith("rules/violence.yaml:")
    assert line.strip()
    assert caret.strip() == "^"


def test_every_refusal_reads_as_it_was_read_and_approved(golden: Callable[[str, str], None]) -> None:
    parts = []
    for name, old, new, _ in ROWS:
        parts.append(f"# {name}\n{refusal_of_rules(changed({'rules/violence.yaml': VIOLENCE}, old, new), GOOD)}")
    golden("rule_faults", "\n\n".join(parts))


def test_all_faults_of_all_files_come_at_once() -> None:
    texts = changed(RULES, "severity: high", "severty: high")
    texts = changed(texts, "signals: [above_upper_limit]", "signals: [above_uper_limit]")
    texts = changed(texts, "by: 3d", "by: soon")
    texts = changed(texts, "0 8 1 * *", "0 8 1 * 1")
    assert refusal_of_rules(texts, GOOD).count("rules/") == 4


def test_an_id_is_used_once_in_all_files() -> None:
    texts = {**RULES, "rules/more.yaml": HOUSEKEEPING.replace("figure-late", "late")}
    assert "rule 'update-overdue' is there twice; the first is in rules/housekeeping.yaml:2" in refusal_of_rules(
        texts, GOOD
    )


def test_rules_may_not_inhibit_one_another() -> None:
    texts = changed(RULES, "mention: S0ANALYSTS}", "mention: S0ANALYSTS}\n    inhibits: [update-overdue]")
    assert refusal_of_rules(texts, GOOD).count("inhibits itself, directly or through others") == 2


def test_a_file_that_cannot_be_read_is_not_blamed_on_those_that_refer_to_it() -> None:
    refusal = refusal_of_rules(
        {**RULES, "rules/housekeeping.yaml": HOUSEKEEPING, "rules/late.yaml": "rules: [\n"}, GOOD
    )
    assert refusal.count("rules/") == 1


@pytest.mark.parametrize("text", ["", "# to be written\n", "rules: []\n", "rules:\n"])
def test_a_file_without_rules_is_fine(text: str) -> None:
    assert parse_rules({"rules/empty.yaml": text}, GOOD) == ()


@pytest.mark.parametrize("text", ["- id: a\n", "rules\n"])
def test_a_file_that_is_no_mapping_is_refused(text: str) -> None:
    assert "a rule file starts with `rules:`" in refusal_of_rules({"rules/a.yaml": text}, GOOD)


def test_without_channels_in_the_catalogue_any_channel_is_taken() -> None:
    without = parse_catalogue({name: text for name, text in CATALOGUE.items() if "channels" not in name})
    assert parse_rules(RULES, without)[2].notify.channel == "command-team"


def test_a_title_may_set_a_name_of_its_own() -> None:
    title = "{% set where = area.name %}{{ measure.name }} in {{ where }}: {{ value|figure(measure.unit) }}"
    assert rule_with(TITLE, f'"{title}"').title == title


def test_checking_a_title_computes_nothing() -> None:
    assert rule_with(TITLE, '"{{ 9 ** 9 ** 9 ** 9 }}"').title == "{{ 9 ** 9 ** 9 ** 9 }}"


def test_a_home_on_disk_reads_like_its_texts(tmp_path: Path) -> None:
    home = write(tmp_path, {**CATALOGUE, **RULES, "rules/force/more.yaml": "rules: []\n"})
    write(home, {"rules/tests/violence.yaml": "tests: []\n", "rules/README.md": "not read"})
    assert read_rules(home, read_catalogue(home)) == parse_rules(RULES, GOOD)
    assert list(rule_texts(home)) == ["rules/force/more.yaml", "rules/housekeeping.yaml", "rules/violence.yaml"]


def test_a_file_that_would_not_be_read_is_refused(tmp_path: Path) -> None:
    home = write(tmp_path, {**CATALOGUE, **RULES, "rules/more.yml": "rules: []\n"})
    (home / "rules/latin.yaml").write_bytes(b"rules: # \xe9\n")
    with pytest.raises(InputFaults) as refused:
        read_rules(home, GOOD)
    assert [fault.in_words for fault in refused.value.faults] == [
        "rules/latin.yaml:1: is not UTF-8 (byte 0xe9); save it as UTF-8",
        "rules/more.yml: is not read: the name must end in .yaml (more.yaml)",
    ]


def test_a_home_without_rules_has_none(tmp_path: Path) -> None:
    assert read_rules(tmp_path, GOOD) == ()
