"""Rules from their texts: every file read, every reference checked against the catalogue, every fault at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.chasing.terms import ChasingRules
from bot.duties.catalogue import Catalogue
from bot.duties.faults import Fault, InputFaults
from bot.files.fields import Fields, Known, Reading
from bot.files.home_files import rule_files
from bot.files.rule_files.briefings import read_briefing
from bot.files.rule_files.chasing import read_chasing
from bot.files.rule_files.conditions import read_condition
from bot.files.rule_files.digests import read_digest
from bot.files.rule_files.durations import duration
from bot.files.rule_files.follows import read_digest_schedule
from bot.files.rule_files.inhibitions import refuse_inhibition_circles
from bot.files.rule_files.notification import read_notify
from bot.files.rule_files.quiet_hours import read_quiet
from bot.files.rule_files.schedules import read_schedule
from bot.files.rule_files.selection import read_select
from bot.files.rule_files.title_templates import read_title
from bot.files.yaml_source import Entries, Items, Node, Scalar, read_yaml
from bot.watching.quiet import Quiet
from bot.watching.rules import (
    ACKNOWLEDGEMENT_HOLDS,
    DIGEST_EVERY,
    Rule,
    RuleSet,
    ScheduledBriefing,
    ScheduledDigest,
    Severity,
)


def read_rules(home: Path, catalogue: Catalogue) -> tuple[Rule, ...]:
    """The rules in `rules/` of a home, those of `rules/tests/` left out; InputFaults with every fault in them."""
    return read_rule_set(home, catalogue).rules


def read_rule_set(home: Path, catalogue: Catalogue) -> RuleSet:
    """Everything that the files in `rules/` say, as `read_rules` reads them."""
    found = rule_files(home)
    return _parse(found.texts, catalogue, found.faults)


def parse_rules(files: Mapping[str, str], catalogue: Catalogue) -> tuple[Rule, ...]:
    """The rules from their texts by name, as `rule_texts` gives them; InputFaults with every fault in them."""
    return parse_rule_set(files, catalogue).rules


def parse_rule_set(files: Mapping[str, str], catalogue: Catalogue) -> RuleSet:
    """Everything that rule files say, from their texts by name."""
    return _parse(files, catalogue, ())


@dataclass(slots=True)
class _RuleFile:
    reading: Reading
    top: Fields
    broken: bool


@dataclass(slots=True)
class _Read:
    """The rules read so far, and where each of them and its `inhibits` stands."""

    rules: dict[str, Rule] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    entries: dict[str, Fields] = field(default_factory=dict)
    briefings: dict[str, ScheduledBriefing] = field(default_factory=dict)
    digests: dict[str, ScheduledDigest] = field(default_factory=dict)
    quiet: Quiet | None = None
    chasing: ChasingRules | None = None
    digest_every: str | None = None


def _parse(texts: Mapping[str, str], catalogue: Catalogue, before: tuple[Fault, ...]) -> RuleSet:
    files = [_file(name, texts[name]) for name in sorted(texts)]
    whole = not before and not any(file.broken for file in files)
    ids = dict.fromkeys(rule_id for file in files for rule_id in _ids(file.top))
    known = Known("rule", "the rule files", ids if whole else None)
    read = _Read()
    for file in files:
        for fields in file.top.entries_of("rules", "this rule"):
            _read_rule(fields, catalogue, known, read)
        for fields in file.top.entries_of("briefings", "briefing"):
            read_briefing(fields, catalogue, read.briefings)
        for fields in file.top.entries_of("digests", "digest"):
            read_digest(fields, catalogue, read.digests)
        if (quiet := read_quiet(file.top)) is not None:
            if read.quiet is not None:
                file.top.fault(file.top.place("quiet"), "'quiet' is there twice: in another file as well; keep one")
            read.quiet = quiet
        _read_chasing(file, catalogue, read)
        _read_follows(file, read)
        file.top.done()
    refuse_inhibition_circles(read.rules, read.entries)
    faults = [*before, *(fault for file in files for fault in file.reading.faults)]
    if faults:
        raise InputFaults(sorted(faults, key=lambda fault: (fault.file, fault.line or 0)))
    return RuleSet(
        rules=tuple(read.rules.values()),
        briefings=tuple(read.briefings.values()),
        quiet=read.quiet,
        chasing=read.chasing,
        digest_every=read.digest_every or DIGEST_EVERY,
        digests=tuple(read.digests.values()),
    )


def _read_follows(file: _RuleFile, read: _Read) -> None:
    every = read_digest_schedule(file.top)
    if every is not None and read.digest_every is not None:
        file.top.fault(file.top.place("follows"), "'follows' is there twice: in another file as well; keep one")
    read.digest_every = every if every is not None else read.digest_every


def _read_chasing(file: _RuleFile, catalogue: Catalogue, read: _Read) -> None:
    chasing = read_chasing(file.top, catalogue)
    if chasing is not None and read.chasing is not None:
        file.top.fault(file.top.place("chasing"), "'chasing' is there twice: in another file as well; keep one")
    read.chasing = chasing or read.chasing


def _file(name: str, text: str) -> _RuleFile:
    document = read_yaml(name, text)
    reading = Reading(document.source, list(document.faults))
    root, broken = document.root, document.broken
    if name.endswith(".yml"):
        meant = f"{name.rpartition('/')[2].removesuffix('.yml')}.yaml"
        reading.faults.append(Fault(name, f"is not read: the name must end in .yaml ({meant})"))
    if root is not None and not isinstance(root, Entries):
        reading.fault(root, "a rule file starts with `rules:` and a list below it")
        root, broken = None, True
    return _RuleFile(reading, Fields(reading, root or Entries({}, 1, 0), "this file"), broken)


def _read_rule(fields: Fields, catalogue: Catalogue, known: Known, read: _Read) -> None:
    rule_id = fields.key("id")
    name, line = fields.reading.source.name, fields.place("id").line
    if rule_id in read.places:
        fields.fault(fields.place("id"), f"rule {rule_id!r} is there twice; the first is in {read.places[rule_id]}")
    fields.what = f"rule {rule_id!r}" if rule_id else "this rule"
    rule = Rule(
        id=rule_id,
        title=read_title(fields),
        when=read_condition(fields),
        severity=fields.choice("severity", Severity),
        every=read_schedule(fields),
        notify=read_notify(fields, catalogue),
        select=read_select(fields, catalogue),
        repeat_after=duration(fields, "repeat_after", least_minutes=1),
        acknowledged_for=duration(fields, "acknowledged_for", least_minutes=60) or ACKNOWLEDGEMENT_HOLDS,
        inhibits=fields.references("inhibits", known),
    )
    fields.done()
    if rule_id:
        read.places.setdefault(rule_id, f"{name}:{line}")
        read.rules.setdefault(rule_id, rule)
        read.entries.setdefault(rule_id, fields)


def _ids(top: Fields) -> list[str]:
    _, listed = top.entries.pairs.get("rules", (None, None))
    entries: list[Node] = list(listed.items) if isinstance(listed, Items) else []
    written = [entry.pairs["id"][1] for entry in entries if isinstance(entry, Entries) and "id" in entry.pairs]
    return [node.text for node in written if isinstance(node, Scalar)]
