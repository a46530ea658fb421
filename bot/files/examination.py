"""What the doctor sees of a home: are its catalogue, its rules and its templates good?"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bot.duties.catalogue import Catalogue
from bot.duties.checks import Check, good, not_checked, warning, wrong
from bot.duties.faults import InputFaults
from bot.figures.number_words import counted
from bot.files.catalogue import read_catalogue
from bot.files.home_files import CATALOGUE_FOLDER
from bot.files.rule_files import read_rule_set
from bot.files.template_checks import doubts_about, templates_in
from bot.files.templates import SHIPPED, FileTemplates
from bot.watching.rules import RuleSet

MOST_TOLD = 5


def examine_home(home: Path) -> tuple[tuple[Check, ...], Catalogue | None]:
    """Look at a home's files; the checks, and the catalogue where it is good."""
    if not (home / CATALOGUE_FOLDER).is_dir():
        remedy = "name your home with --home or REEVE_HOME; docs/catalogue.md says what it holds"
        return (wrong("catalogue", f"there is no {home / CATALOGUE_FOLDER}", remedy), *_after("the catalogue")), None
    try:
        catalogue = read_catalogue(home)
    except InputFaults as faults:
        remedy = "mend what is named; until then the last good set stays in force"
        return (wrong("catalogue", _in_short(faults), remedy), *_after("the catalogue")), None
    return (*_of_the_catalogue(catalogue), *_of_the_rules(home, catalogue)), catalogue


def _after(what: str) -> Iterator[Check]:
    for name in ("rules", "templates"):
        yield not_checked(name, f"{what} comes first")


def _of_the_catalogue(catalogue: Catalogue) -> Iterator[Check]:
    register = catalogue.register
    measures, channels = len(catalogue.framework.measures), len(catalogue.channels)
    words = f"{counted(measures, 'measure')}, {counted(channels, 'channel')}"
    if catalogue.warnings:
        yield warning("catalogue", f"{words}; {'; '.join(catalogue.warnings)}", "docs/catalogue.md says what to write")
    else:
        yield good("catalogue", f"{words}, {counted(len(register.leads), 'lead')}")
    if "operators" not in catalogue.channels:
        remedy = "add a channel with the key operators to data/catalogue/channels.yaml"
        yield warning("operators", "what Reeve says about itself is said nowhere", remedy)


def _of_the_rules(home: Path, catalogue: Catalogue) -> Iterator[Check]:
    try:
        rules = read_rule_set(home, catalogue)
    except InputFaults as faults:
        yield wrong("rules", _in_short(faults), "mend what is named; reeve rules check lists every fault")
        yield from _of_the_templates(home, None)
        return
    if rules.rules:
        yield good("rules", f"{counted(len(rules.rules), 'rule')}, {counted(len(rules.briefings), 'briefing')}")
    else:
        yield warning("rules", f"there is no rule in {home / 'rules'}: nothing is ever said", "docs/rules/README.md")
    yield from _of_the_templates(home, rules)


def _of_the_templates(home: Path, rules: RuleSet | None) -> Iterator[Check]:
    """The home's own are compiled and held beside the shipped; of those it is enough that they are there."""
    own, shipped = templates_in(home / "templates"), templates_in(SHIPPED)
    faults = [f"templates/{fault}" for fault in FileTemplates(home / "templates").faults(own)]
    events = {name.partition("/")[0] for name in (*own, *shipped)}
    used = {rule.notify.template for rule in rules.rules} if rules else set()
    faults += [f"templates/{event}/: a rule names it, and it is not there" for event in sorted(used - events)]
    if not shipped:
        yield wrong("templates", f"there is none in {SHIPPED}", "install Reeve again: its folder templates/ is missing")
    elif faults:
        remedy = "mend what is named, or take the file away: the shipped one is used then"
        yield wrong("templates", _first(faults), remedy)
    elif doubts := list(doubts_about(home / "templates", used)):
        remedy = "bring it up to date with the shipped one, or take the file away: the shipped one is used then"
        yield warning("templates", _first(doubts), remedy)
    else:
        yield good("templates", f"{len(shipped)} shipped, {len(own)} of the home's own")


def _first(told: Sequence[str]) -> str:
    """The first of what is told, and how many more there are."""
    more = len(told) - MOST_TOLD
    return "; ".join([*told[:MOST_TOLD], *([f"and {more} more"] if more > 0 else [])])


def _in_short(faults: InputFaults) -> str:
    """The first faults, each a line, and how many more there are."""
    lines = [fault.in_words for fault in faults.faults[:MOST_TOLD]]
    more = faults.total - len(lines)
    return "\n".join([*lines, f"and {more} more"] if more > 0 else lines)
