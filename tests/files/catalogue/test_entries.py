"""What is refused, and what is warned of, subject by subject: each row is one change to a good catalogue."""

from collections.abc import Callable

import pytest

from bot.figures.annotations import Annotation
from bot.files.catalogue import parse_catalogue
from files.good_home import CATALOGUE, catalogue_with, changed, refusal_of_catalogue

COVENTRY = "{key: coventry, name: Coventry, kind: lpu, parent: west-midlands}"
HOUSEHOLDS = "unit: count, better: neither, cadence: year, combine: sum}"

AREAS = [
    ("an unknown parent", "parent: west-midlands", "parent: west-midland", "did you mean 'west-midlands'?"),
    ("an area within itself", "parent: west-midlands", "parent: coventry", "a circle: coventry lies within coventry"),
    (
        "two areas within each other",
        "name: Merseyside Police, kind: force}",
        "name: M, kind: force, parent: a}\n  - {key: a, parent: merseyside}",
        "a circle: merseyside lies within a lies within merseyside",
    ),
    (
        "an unknown home",
        "home: west-midlands ",
        "home: west-midland ",
        "'home': area 'west-midland' is not in",
    ),
    ("a key with a space", "{key: coventry, name", "{key: coventry city, name", "join its words with hyphens"),
    ("a key with a star", "{key: coventry, name", "{key: 'lpu:*', name", "which has a meaning in rules"),
    ("a key with an unseen letter", "{key: coventry, name", '{key: "cov\\u200bentry", name', "an unseen character"),
    ("an empty key", "{key: coventry, name", "{key: '', name", "a key is empty"),
    ("no key", "{key: coventry, name", "{name", "'key' is missing in this area"),
    (
        "a key twice",
        "{key: merseyside, name",
        "{key: coventry, name",
        "is there twice; the first is in line 4",
    ),
    ("an unknown field", "kind: lpu", "kind: lpu, aliasses: [Cov]", "unknown key 'aliasses'; did you mean 'aliases'?"),
    ("a field that is like none", "kind: lpu", "kind: lpu, zzz: 1", "known are key, name, kind, parent, aliases"),
    ("an alias that is no list", "kind: lpu", "kind: lpu, aliases: Cov", "it must be a list, written [Cov]"),
    ("an alias that is a list", "kind: lpu", "kind: lpu, aliases: [[Cov]]", "'aliases' has a list in it"),
    ("an area that is a text", COVENTRY, "coventry", "this area is a text; it must be a mapping of keys"),
    ("a name that is a list", "name: Coventry", "name: [Coventry]", "'name' is a list; it must be a text"),
    ("an unknown peer", "members: [west-midlands,", "members: [west-midland,", "did you mean 'west-midlands'?"),
    ("a peer named twice", "members: [west-midlands,", "members: [merseyside,", "member 'merseyside' is named twice"),
]

MEASURES = [
    ("no name", "name: Households, ", "", "'name' is missing in measure 'households'"),
    ("a name that is null", "name: Households,", "name: ~,", "'name' is missing in measure 'households'"),
    ("an empty name", "name: Households,", "name: ' ',", "'name' is empty"),
    ("a misspelt required key", "name: Households, unit:", "name: Households, unti:", "did you mean 'unit'?"),
    ("an unknown unit", "unit: percent", "unit: per cent", "one of count, percent, rate, ratio, seconds"),
    ("an unknown side", "better: higher", "better: hihger", "did you mean 'higher'?"),
    ("a cadence that is none", "cadence: year,", "cadence: year-ending,", "it must be one of day, week, month"),
    ("a negative lag", "lag_days: 20", "lag_days: -3", "'lag_days' is '-3'; it must be a whole number from 0 to 3650"),
    ("a lag with a point", "lag_days: 20", "lag_days: 20.0", "it must be a whole number"),
    ("a lag with a leading zero", "lag_days: 20", "lag_days: 020", "in plain digits"),
    ("a lag of five thousand digits", "lag_days: 20", f"lag_days: {'9' * 5_000}", "it must be a whole number"),
    ("a number with a comma", "per: 1000", "per: '1,000'", "'per' is '1,000'; it must be a whole number from 1"),
    ("a rate of nothing known", "of: households}", "of: household}", "did you mean 'households'?"),
    ("a rate of itself", "of: households}", "of: burglary-dwelling}", "'of' names the measure itself"),
    ("a rate without its base", "per: 1000, of: households", "per: 1000", "'of' is missing in rate 'default'"),
    ("rates that are a list", "rates: {default: {per: 1000, of: households}}", "rates: [1]", "'rates' is a list"),
    ("a rate that is a number", "{default: {per: 1000, of: households}}", "{default: 1000}", "'default' is a text"),
    (
        "an unknown owner",
        "owner: acc-crime",
        "owner: acc-crimes",
        "lead 'acc-crimes' is not in people.yaml; did",
    ),
    ("an unknown marking", "marking: official ", "marking: secret ", "one of official, official-sensitive"),
    ("a proxy for nothing known", "proxy_for: null", "proxy_for: burglary", "did you mean 'burglary-dwelling'?"),
    ("a proxy for itself", "proxy_for: null", "proxy_for: burglary-dwelling", "'proxy_for' names the measure itself"),
    (
        "a share of nothing known",
        "combine: ratio}",
        "combine: ratio, of: burglary}",
        "did you mean 'burglary-dwelling'?",
    ),
    ("a count that is of another", "beyond: true", "of: knife-crime", "'of' is said of a percentage alone"),
    ("a flag in other words", "beyond: true", "beyond: yes", "'beyond' is 'yes'; it must be true or false"),
    ("a group twice", "aliases: [Sikh]}]", "aliases: [Sikh]}, {key: religion=sikhism}]", "group 'religion=sikhism'"),
    ("a group with a fault", "name: against Sikhs", "nmae: against Sikhs", "did you mean 'name'?"),
]

TARGETS = [
    ("an unknown kind", "kind: monitor", "kind: monitr", "did you mean 'monitor'?"),
    ("no kind", ", kind: monitor", "", "'kind' is missing in this target"),
    ("an unknown measure", "{measure: knife-crime", "{measure: knive-crime", "did you mean 'knife-crime'?"),
    ("a milestone without a year", "year: 2014/15, kind", "kind", "'year' is missing in a change target"),
    (
        "a milestone for a calendar year",
        "year: 2014/15, kind",
        "year: 2014, kind",
        "it must be a financial year such as 2015/16",
    ),
    ("a year that is none", "year: 2014/15, kind", "year: 2014/16, kind", "2014/15 would be"),
    ("a percent with its sign", "percent: -2", "percent: -2%", "without a sign for percent"),
    ("a percent that is no number", "percent: -2", "percent: two", "'percent' is 'two'; it must be a number"),
    ("a fall by more than all", "percent: -2", "percent: -200", "nothing can fall by more than 100 per cent"),
    ("a level without a level", ", at_least: 50", "", "a level target needs 'at_least', 'at_most', or both"),
    ("a level that cannot be held", "at_least: 50", "at_least: 50, at_most: 40", "'at_most' 40 is below 'at_least' 50"),
    ("a level with a milestone's key", "at_least: 50", "at_least: 50, percent: 2", "unknown key 'percent'"),
    ("a trajectory without a baseline", ", baseline: 2019/20", "", "'baseline' is missing in a trajectory target"),
    ("a trajectory that goes nowhere", "direction: decrease", "direction: down", "one of decrease, increase"),
    ("unknown peers", "peers: msf", "peers: msg", "peer group 'msg' is not in areas.yaml; did you mean 'msf'?"),
    ("a rank of nought", "at_worst: 1", "at_worst: 0", "it must be a whole number from 1"),
    (
        "two milestones for one year",
        "kind: change, percent: -2}",
        "kind: change, percent: -2}\n"
        "  - {measure: burglary-dwelling, area: west-midlands, year: 2014/15, kind: change, percent: -5}",
        "a second milestone for the same year; the first is in line 2",
    ),
]

PEOPLE = [
    ("an unknown deputy", "deputy: supt-crime", "deputy: supt-crimes", "did you mean 'supt-crime'?"),
    ("their own deputy", "deputy: supt-crime", "deputy: acc-crime", "is their own deputy"),
    (
        "escalation in a circle",
        "Constable, slack: U0DCC}",
        "Constable, escalates_to: acc-crime}",
        "a circle: acc-crime escalates to dcc escalates to acc-crime",
    ),
    (
        "a name for an id",
        "slack: U0ACC,",
        "slack: '@anna',",
        "'@anna' is not the Slack id of a person; one is",
    ),
    ("an unknown role", "administrator: [", "administator: [", "did you mean 'administrator'?"),
    ("a role that is no list", "analyst: [U0ANALYST]", "analyst: U0ANALYST", "it must be a list, written [U0ANALYST]"),
    ("a role held by a name", "[U0ADMIN]", "[anna]", "'anna' is not the Slack id of a person or a user group"),
]

CHANNELS = [
    ("a name for a channel's id", "slack: C0COMMAND", "slack: '#command'", "is not the Slack id of a channel"),
    ("one place as two channels", "slack: C0OPERATORS", "slack: C0COMMAND", "is already the channel 'command-team'"),
    ("an unknown area", "areas: [coventry]", "areas: [coventri]", "did you mean 'coventry'?"),
    ("no id", "{key: operators, slack: C0OPERATORS,", "{key: operators,", "'slack' is missing in channel 'operators'"),
]

DELIVERABLES = [
    ("an unknown frequency", "every: quarter,", "every: quaterly,", "did you mean 'quarter'?"),
    ("an unknown lead", "lead: acc-operations,", "lead: acc-operation,", "did you mean 'acc-operations'?"),
    ("a day that is none", "due: 2015-03-31", "due: 2015-02-30", "it must be a date such as 2014-12-02"),
    ("a day written another way", "due: 2015-03-31", "due: 31/03/2015", "it must be a date such as 2014-12-02"),
    ("no elements", "elements: 16", "elements: 0", "'elements' is '0'; it must be a whole number from 1"),
    ("papers after the meeting", "papers_due: 2014-11-24", "papers_due: 2014-12-24", "after the meeting of 2014-12-02"),
    ("a meeting without papers", ", papers_due: 2014-11-24", "", "'papers_due' is missing in this meeting"),
    (
        "a meeting twice",
        "papers_due: 2014-11-24}",
        "papers_due: 2014-11-24}\n  - {board: spcb, date: 2014-12-02, papers_due: 2014-11-25}",
        "the meeting of spcb on 2014-12-02 is there twice",
    ),
]

WAVES = [
    ("a wave that runs backwards", "end: 2015-04-15", "end: 2014-04-15", "before it starts"),
    ("a wave called by a year", "{key: wave-37,", "{key: 2015,", "already means the calendar year 2015"),
    ("a wave called by a span", "{key: wave-37,", "{key: wave..37,", "joins the two ends of a span"),
    ("a wave without an end", ", end: 2015-04-15", "", "'end' is missing in wave 'wave-37'"),
]

ANNOTATIONS = [
    ("no place in time", "period: 2013-07, ", "", "an annotation needs a 'period', or a 'from'"),
    ("two places in time", "period: 2013-07, ", "period: 2013-07, from: 2013-06, ", "give the one or the other"),
    (
        "an end before the start",
        "from: 2014-12, ",
        "from: 2014-12, to: 2014-11, ",
        "before 'from', 2014-12",
    ),
    ("an unknown wave", "period: 2013-07", "period: wave-38", "did you mean 'wave-37'?"),
    (
        "approved by nobody known",
        "approved_by: acc-crime",
        "approved_by: acc-crim",
        "must be a lead's key or a Slack id; did you mean 'acc-crime'?",
    ),
    ("no words", ", text: reporting peak after national events", "", "'text' is missing in this annotation"),
]

ROWS = [
    (f"{file}: {name}", f"data/catalogue/{file}.yaml", old, new, said)
    for file, rows in {
        "areas": AREAS,
        "measures": MEASURES,
        "targets": TARGETS,
        "people": PEOPLE,
        "channels": CHANNELS,
        "deliverables": DELIVERABLES,
        "waves": WAVES,
        "annotations": ANNOTATIONS,
    }.items()
    for name, old, new, said in rows
]


@pytest.mark.parametrize(("path", "old", "new", "said"), [row[1:] for row in ROWS], ids=[row[0] for row in ROWS])
def test_a_fault_names_the_line_and_what_would_be_right(path: str, old: str, new: str, said: str) -> None:
    texts = changed({path: CATALOGUE[path]}, old, new)
    refusal = refusal_of_catalogue({**CATALOGUE, **texts})
    own = [line for line in refusal.splitlines() if line.startswith(f"{path}:")]
    assert any(said in line for line in own), refusal
    assert refusal.splitlines()[2].strip() == "^", "the line itself and a caret stand under a fault"


def test_every_refusal_reads_as_it_was_read_and_approved(golden: Callable[[str, str], None]) -> None:
    parts = []
    for name, path, old, new, _ in ROWS:
        texts = changed({path: CATALOGUE[path]}, old, new)
        parts.append(f"# {name}\n{refusal_of_catalogue({**CATALOGUE, **texts})}")
    golden("catalogue_faults", "\n\n".join(parts))


WARNINGS = [
    ("an alias shared by two", "name: Households,", "name: Households, aliases: [House Burglary],", "share the name"),
    ("a name that is another's alias", "name: Merseyside Police", "name: wmp", "by itself it is ambiguous"),
    ("a group of peers called like an area", "aliases: [MSG, ", "aliases: [Coventry, ", "'coventry' and 'msf' share"),
    ("due once, no day", "every: once, due: 2015-03-31", "every: once", "is due once but has no `due:`"),
    ("a re-base nobody approved", ", approved_by: acc-crime", "", "has no `approved_by:`"),
    ("percentages added up", "cadence: month, combine: ratio", "cadence: month, combine: sum", "adds up percentages"),
    (
        "a rank outside its peers",
        "members: [west-midlands, greater",
        "members: [greater",
        "area 'west-midlands' is not a member of 'msf'",
    ),
    (
        "a rank without a better side",
        "Total recorded crime, unit: count, better: lower",
        "Total recorded crime, unit: count, better: neither",
        "has no better side",
    ),
]


@pytest.mark.parametrize(("old", "new", "said"), [row[1:] for row in WARNINGS], ids=[row[0] for row in WARNINGS])
def test_what_is_odd_is_taken_with_a_warning(old: str, new: str, said: str) -> None:
    (warning,) = catalogue_with(old, new).warnings
    assert said in warning
    assert warning.startswith("data/catalogue/")


def test_a_re_base_that_nobody_approved_is_a_note_and_no_more() -> None:
    note: Annotation = catalogue_with(", approved_by: acc-crime", "").framework.annotations[1]
    assert (note.rebase, note.approved_by, note.text) == (False, None, "step change")


def test_a_re_base_may_be_approved_by_a_person() -> None:
    assert catalogue_with("approved_by: acc-crime", "approved_by: U0ANNA").framework.annotations[1].rebase


def test_the_only_force_is_home_where_none_is_named() -> None:
    one = changed(CATALOGUE, "home: west-midlands ", "# no home")
    assert home_of(one) is None
    for name in ("Greater Manchester", "Merseyside", "West Yorkshire"):
        one = changed(one, f"{name} Police, kind: force", f"{name} Police, kind: neighbour")
    assert home_of(one) == "west-midlands"


def home_of(texts: dict[str, str]) -> str | None:
    return parse_catalogue(texts).framework.home


def test_an_area_needs_only_its_key() -> None:
    area = catalogue_with(COVENTRY, "{key: coventry}").framework.areas["coventry"]
    assert (area.name, area.kind, area.parent) == ("coventry", "area", None)


def test_numbers_are_exact() -> None:
    (target,) = (
        target
        for target in catalogue_with("percent: -2", "percent: -2.10").framework.targets
        if target.measure == "burglary-dwelling"
    )
    assert str(getattr(target, "percent", None)) == "-2.10"


def test_both_levels_make_a_corridor() -> None:
    targets = catalogue_with("at_least: 50", "at_least: 50, at_most: 60.5, year: 2015").framework.targets
    assert (str(targets[1].at_least), str(targets[1].at_most)) == ("50", "60.5")  # type: ignore[union-attr]


def test_a_misspelt_required_key_is_one_fault() -> None:
    refusal = refusal_of_catalogue(changed(CATALOGUE, "name: Households, unit:", "name: Households, unti:"))
    assert refusal.count("measures.yaml") == 1
