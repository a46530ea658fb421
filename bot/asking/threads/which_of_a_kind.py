"""`Which lpa made most of those`, `which suite is higher`, `which sectors are driving it`: of the areas of a kind.

They are asked of what was given before: those with the most of it, the highest, or those that moved as the whole did.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Against, Intent, Question, only_its_figures
from bot.asking.reading.reading import read
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.targets import LevelTarget, RankTarget

_WHICH = rf"^{OPENED}(?:which|what) (?P<kind>\w+(?: \w+)??) "
_HAD = (
    r"(?:has |have )?(?:made|make|makes|did|done|had|has|have|saw|seen|got|gets|took|taken|takes|recorded|records"
    r"|generated|generates|contributed|contributes|dealt with|deals with|carried out|accounted for|accounts? for"
    r"|brought in|racked up)"
)
_OF_THEM = r"(?: of)?(?: (?:those|them|these|it|that|this))?"
_MOST = re.compile(rf"{_WHICH}{_HAD} (?:the )?(?P<end>most|fewest|least|more|fewer|less){_OF_THEM}{CLOSED}$")
_HIGHER = re.compile(
    rf"{_WHICH}(?:is|was|are|were|(?:has|had|have)(?: the)?) (?:the )?(?P<end>higher|lower|worse|better|bigger|busier"
    rf"|quieter)(?: one| ones| figure| number| rate| percentage)?(?: (?:on|of|for|in|at) (?:it|that|those|them|this))?"
    rf"{CLOSED}$"
)
_IT = r"(?:it|that|this|them|those)"
_CAUSE = r"(?:driving|drives|drove|behind|causing|caused|fuelling|responsible for|to blame for|contributing to)"
_DRIVING = re.compile(
    rf"{_WHICH}(?:(?:is|are|was|were|has been|have been) )?(?:mostly |mainly )?{_CAUSE} {_IT}"
    rf"(?: (?:the )?most)?{CLOSED}$"
    rf"|{_WHICH.replace('<kind>', '<of>')}(?:is|was|are|were) {_IT} (?:mostly |mainly |being )*"
    rf"(?:driven by|caused by|down to|coming from|made up of)(?: (?:the )?most)?{CLOSED}$"
)
_ENDS = {
    **dict.fromkeys(("most", "more", "higher", "bigger", "busier"), "highest"),
    **dict.fromkeys(("fewest", "least", "fewer", "less", "lower", "quieter"), "lowest"),
    "worse": "worst",
    "better": "best",
}
OF_FIGURES_OR_ORDERS = (Intent.VALUE, Intent.RATE, Intent.CHANGE, Intent.SIGNALS, Intent.RANKING)


def which_of_a_kind(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """The areas of a kind in the order that is asked for; None where no kind is named, or nothing of the kind said."""
    previous = _as_its_aim_moves(previous, vocabulary, day) if _DRIVING.match(said) else previous
    if previous.intent not in OF_FIGURES_OR_ORDERS or ":" in previous.by or previous.more_periods:
        return None
    if (found := _DRIVING.match(said)) is not None:
        return _driving(found["kind"] or found["of"], previous, vocabulary, day)
    found = _MOST.match(said) or _HIGHER.match(said)
    return None if found is None else _in_order(found["kind"], _ENDS[found["end"]], previous, vocabulary, day)


def _as_its_aim_moves(previous: Question, vocabulary: Vocabulary, day: date) -> Question:
    """Behind a target of a change, that change against the year before: which division drove it.

    Where no time was said the target was judged by the year to date.
    """
    framework = vocabulary.framework
    targets = [one for key in previous.measures for area in previous.areas for one in framework.targets_for(key, area)]
    of_changes = bool(targets) and not any(isinstance(one, LevelTarget | RankTarget) for one in targets)
    if previous.intent not in (Intent.TARGET, Intent.VARIANCE) or not of_changes:
        return previous
    plain = only_its_figures(previous)
    dated = read("year to date", vocabulary, day, plain).outcome if previous.period.form is Form.NEWEST else plain
    judged = dated if isinstance(dated, Question) else plain
    return replace(judged, intent=Intent.CHANGE, against=Against.YEAR_EARLIER)


def _in_order(kind: str, end: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    key = _kind_of_area(kind, vocabulary)
    asked = read(f"which {kind} is {end}", vocabulary, day, previous).outcome if key else None
    return asked if isinstance(asked, Question) and asked.intent is Intent.RANKING and asked.by else None


def _driving(kind: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """Those that moved as the whole did, after its change; after a figure those that have the most of it."""
    most = _in_order(kind, "highest", previous, vocabulary, day)
    if most is not None and previous.changed:  # which way was said
        return replace(previous, by=most.by, only_first=False, first=0, table=False)
    if most is None or previous.intent is not Intent.CHANGE:
        return most
    within = vocabulary.framework.with_ancestors
    lie_in = any(
        set(previous.areas) & {*within(one.key)[1:]}
        for one in vocabulary.framework.areas.values()
        if one.kind == most.by
    )
    if len(previous.areas) != 1 or not lie_in:
        return None
    return replace(previous, intent=Intent.RANKING, by=most.by, changed=True, with_trend=True, percent=False)


def _kind_of_area(said: str, vocabulary: Vocabulary) -> str:
    kinds = {one.key for one in vocabulary.readings(tuple(said.split())) if one.sort is Sort.KIND}
    return kinds.pop() if len(kinds) == 1 else ""
