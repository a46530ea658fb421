"""`How many points down is that`, `so we're how many points up in October`, of a percentage: how far it moved."""

from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Choice, Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.threads.named_alone import times_named
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone
from bot.figures.measures import Unit

_POINTS = r"(?:percentage |percent |pc )?(?:points?|pts|pp|ppts?)"
_WAY = r"(?:up|down|better|worse|higher|lower)(?: or (?:up|down|better|worse|higher|lower))?"
_WE = r"(?:we|it|that|they|this|things)"
_SAID = said_alone(
    rf"(?:(?:{_WE}(?:re|s| are| is| were| was| have| has)?|were|its|thats|theyre) )?(?:by )?how many {_POINTS} {_WAY}"
    rf"(?: (?:is|are|was|were) {_WE})?"
    r"(?: (?:in|for) (?P<then>.+?))?"
    r"(?: (?P<against>(?:on|since|from|against|vs|v|versus|than|compared (?:to|with)) .+?))?"
)
_OF_FIGURES = (Intent.VALUE, Intent.SIGNALS)


def points_moved(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """How far a percentage moved; where several times stand there and none is named to compare with, from which."""
    last, found = thread.question, _SAID.match(said)
    if last is None or found is None or thread.unanswered or last.intent not in (*_OF_FIGURES, Intent.CHANGE):
        return None
    if {vocabulary.framework.measures[key].unit for key in last.measures} != {Unit.PERCENT}:
        return None
    if found["then"] and not all(times_named(found["then"], vocabulary, day)):
        return None
    if last.intent is Intent.CHANGE and not (found["then"] or found["against"]):
        return last
    when = f" in {found['then']}" if found["then"] else ""
    if not found["against"] and (last.more_periods or last.by == EACH_PERIOD):
        return _from_which(when)
    against = found["against"] or ("" if found["then"] else "compared with the year before")
    asked = read(f"change{when} {against}".strip(), vocabulary, day, last).outcome
    return asked if isinstance(asked, Question) and asked.intent is Intent.CHANGE else None


def _from_which(when: str) -> NotUnderstood:
    befores = ("the year before", "the month before")
    choices = tuple(Choice(f"against {one}", f"change{when} compared with {one}") for one in befores)
    return NotUnderstood("several readings", "", choices=choices)
