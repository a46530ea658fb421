"""A small good home, as texts: the examples of the catalogue's and the rules' contract, with what they refer to."""

from collections.abc import Mapping
from pathlib import Path

from bot.duties.catalogue import Catalogue
from bot.duties.faults import InputFaults
from bot.files.catalogue import parse_catalogue
from bot.files.rule_files import parse_rules

AREAS = """\
home: west-midlands            # the area meant when none is said
areas:
  - {key: west-midlands, name: West Midlands Police, kind: force, aliases: [WMP, the force, forcewide]}
  - {key: coventry, name: Coventry, kind: lpu, parent: west-midlands}
  - {key: greater-manchester, name: Greater Manchester Police, kind: force}
  - {key: merseyside, name: Merseyside Police, kind: force}
  - {key: west-yorkshire, name: West Yorkshire Police, kind: force}
peer_groups:
  - {key: msf, name: Most Similar Forces, aliases: [MSG, similar forces],
     members: [west-midlands, greater-manchester, merseyside, west-yorkshire]}
"""

MEASURES = """\
measures:
  - key: burglary-dwelling
    name: Burglary dwelling
    aliases: [domestic burglary, house burglary]
    unit: count                # count | percent | rate | ratio | seconds | minutes | pounds | score | rank
    better: lower              # lower | higher | neither
    cadence: month             # day | week | month | quarter | financial-quarter | financial-year | year | wave
    combine: sum               # how periods and areas add up
    source: Crimes
    lag_days: 20               # how long after a period ends its figure is due
    objective: [Reduce crime and offending, Property crime]
    tags: [acquisitive]
    owner: acc-crime           # a lead's key
    rates: {default: {per: 1000, of: households}}    # `of` names another measure
    marking: official          # official | official-sensitive
    suppress_below: 5          # counts under this are not shown
    proxy_for: null            # key of the measure it stands in for
  - {key: households, name: Households, unit: count, better: neither, cadence: year, combine: sum}
  - {key: stop-search-positive, name: Positive outcomes, unit: percent, better: higher, cadence: month, combine: ratio}
  - {key: knife-crime, name: Knife crime, unit: count, better: lower, cadence: financial-year, combine: sum}
  - {key: total-recorded-crime, name: Total recorded crime, unit: count, better: lower, cadence: month, combine: sum}
  - {key: domestic-abuse, name: Domestic abuse, unit: count, better: neither, cadence: month, combine: sum}
  - {key: ppvwi, name: Public place violence with injury, unit: count, better: lower, cadence: month, combine: sum}
  - key: hate-crime
    name: Hate crime
    unit: count
    better: neither
    cadence: month
    combine: sum
    groups: [{key: religion=sikhism, name: against Sikhs, aliases: [Sikh]}]
    beyond: true
    description: Offences and incidents flagged by officers.
"""

TARGETS = """\
targets:
  - {measure: burglary-dwelling, area: west-midlands, year: 2014/15, kind: change, percent: -2}      # milestone
  - {measure: stop-search-positive, area: west-midlands, kind: level, at_least: 50}     # or at_most, or both
  - {measure: knife-crime, area: west-midlands, kind: trajectory, direction: decrease, baseline: 2019/20}
  - {measure: total-recorded-crime, area: west-midlands, kind: rank, peers: msf, at_worst: 1}
  - {measure: domestic-abuse, area: west-midlands, kind: monitor}     # act when it changes
"""

PEOPLE = """\
leads:
  - {key: acc-crime, title: ACC Crime, slack: U0ACC, deputy: supt-crime, escalates_to: dcc}
  - {key: supt-crime, title: Superintendent Crime}
  - {key: dcc, title: Deputy Chief Constable, slack: U0DCC}
  - {key: acc-operations, title: ACC Operations}
roles: {analyst: [U0ANALYST], command-team: [U0ACC, U0DCC], administrator: [U0ADMIN]}     # Slack ids
"""

CHANNELS = """\
channels:
  - {key: command-team, slack: C0COMMAND, marking: official-sensitive}          # the highest marking it may see
  - {key: coventry, slack: C0COVENTRY, marking: official, areas: [coventry]}     # alerts about these areas go here too
  - {key: operators, slack: C0OPERATORS, marking: official}                      # what Reeve says about itself
"""

DELIVERABLES = """\
deliverables:
  - {key: stop-and-search-plan, title: Implement the stop and search action plan,
     outcome: Improving public confidence in policing, lead: acc-operations, every: quarter, elements: 16}
  - {key: estate-plan, title: Close the old stations, every: once, due: 2015-03-31, until_complete: true}
meetings:
  - {board: spcb, date: 2014-12-02, papers_due: 2014-11-24}
"""

WAVES = """\
waves:
  - {key: wave-37, label: Wave 37, start: 2015-01-12, end: 2015-04-15}
"""

ANNOTATIONS = """\
annotations:
  - {measure: hate-crime, area: west-midlands, period: 2013-07, text: reporting peak after national events}
  - {measure: burglary-dwelling, area: west-midlands, from: 2014-12, rebase: true,
     text: step change, approved_by: acc-crime}
"""

CATALOGUE: Mapping[str, str] = {
    "data/catalogue/areas.yaml": AREAS,
    "data/catalogue/measures.yaml": MEASURES,
    "data/catalogue/targets.yaml": TARGETS,
    "data/catalogue/people.yaml": PEOPLE,
    "data/catalogue/channels.yaml": CHANNELS,
    "data/catalogue/deliverables.yaml": DELIVERABLES,
    "data/catalogue/waves.yaml": WAVES,
    "data/catalogue/annotations.yaml": ANNOTATIONS,
    "data/sample.yaml": "{today: 2026-04-20}\n",
}

VIOLENCE = """\
rules:
  - id: violence-above-upper-limit
    title: "{{ measure.name }} in {{ area.name }} is above its upper control limit"
    when: {kind: control_chart, signals: [above_upper_limit]}
    select: {measures: [ppvwi], areas: [west-midlands, "lpu:*"], tags: [], objectives: []}   # empty = all
    severity: high                        # high | medium | low
    every: "0 7 * * mon-fri"              # cron, Europe/London; weekdays by name
    notify: {channel: command-team, mention: owner, template: alert}
    repeat_after: 7d
"""

HOUSEKEEPING = """\
rules:
  - id: update-overdue
    title: An update for the board is overdue
    when: {kind: update_overdue, by: 3d}
    severity: medium
    every: "0 9 * * *"
    notify: {channel: command-team}
    inhibits: [figure-late]
  - id: figure-late
    title: "{{ measure.name }} is late"
    when: {kind: data_late}
    severity: low
    every: "0 8 1 * *"
    notify: {channel: operators, mention: S0ANALYSTS}
"""

RULES: Mapping[str, str] = {"rules/housekeeping.yaml": HOUSEKEEPING, "rules/violence.yaml": VIOLENCE}


def changed(texts: Mapping[str, str], old: str, new: str) -> dict[str, str]:
    """The texts with the only place that reads `old` reading `new`."""
    assert sum(text.count(old) for text in texts.values()) == 1, f"{old!r} is not there exactly once"
    return {name: text.replace(old, new) for name, text in texts.items()}


def catalogue_with(old: str, new: str) -> Catalogue:
    """The good catalogue with one change."""
    return parse_catalogue(changed(CATALOGUE, old, new))


def refusal_of_catalogue(texts: Mapping[str, str]) -> str:
    """What is said of a catalogue that must be refused."""
    try:
        parse_catalogue(texts)
    except InputFaults as faults:
        return faults.in_words
    raise AssertionError("the catalogue was taken")


def refusal_of_rules(texts: Mapping[str, str], catalogue: Catalogue | None = None) -> str:
    """What is said of rule files that must be refused."""
    try:
        parse_rules(texts, catalogue or parse_catalogue(CATALOGUE))
    except InputFaults as faults:
        return faults.in_words
    raise AssertionError("the rules were taken")


def write(home: Path, texts: Mapping[str, str]) -> Path:
    """Put texts where they belong under a home."""
    for name, text in texts.items():
        path = home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return home
