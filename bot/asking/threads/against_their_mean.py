"""`And to the average`, `how does Dudley compare with the average of them` behind areas: of what was told."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, OF_THE_AVERAGE, AskedRate, Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.reading import read
from bot.asking.threads.of_the_first import first_given
from bot.asking.threads.ranked_then import peers_listed
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import said_alone

_GROUP = r"(?:(?:peer |family |similar |most similar )?(?:group|forces|family)|peers?|msg|msf|others|rest|lot)"
_MEAN = (
    rf"(?:the |our )?(?:overall |plain |{_GROUP} )?(?:average|mean|avg)"
    rf"(?: (?:of|for|across|in) (?:them(?: all)?|those|these|all(?: of them)?|(?:the|our) {_GROUP}))?"
)
_TO = r"(?:to|from|with|against|vs|versus|v|off|above|below|over|under|higher than|lower than|compared (?:to|with))"
_NO_NAME = "the|far|much|many|which|who|whos|what|whats|how|any|is any|are|were|when|why|months?"
_ONE = rf"(?P<one{{}}>(?!(?:{_NO_NAME})\b)\w+(?: \w+){{{{0,3}}}}?)"
_TO_THE_MEAN = said_alone(
    rf"(?:(?:whats|what is|what was) )?(?:(?:the|our|its|their) )?(?:(?:gap|distance|difference|diff) )?{_TO} {_MEAN}"
    rf"|how (?:do|does|did|is|are|was|were) {_ONE.format(1)}(?: (?:compare[ds]?|doing|stand|sit|fare|measure up))?"
    rf" {_TO} {_MEAN}"
    rf"|(?:by )?how (?:far|much) {_TO} {_MEAN}"
    rf"|(?:by )?how (?:far|much)(?: (?:above|below|off|away|higher|lower))? (?:is|are|was|were) {_ONE.format(2)}"
    rf"(?: (?:above|below|away|higher|lower)(?: or \w+)?)? ?{_TO}? {_MEAN}"
    rf"|(?:compare )?{_ONE.format(3)} {_TO} {_MEAN}"
    rf"|(?:by )?how (?:far|much) {_TO} {_MEAN} (?:is|are|was|were) {_ONE.format(4)}"
    rf"|(?:(?:whats|what is|what was) )?(?:the )?(?:gap|distance|difference|diff) between"
    rf" (?:{_ONE.format(5)} and {_MEAN}|{_MEAN} and {_ONE.format(6)})"
)
_NAMED_SO = ("one1", "one2", "one3", "one4", "one5", "one6")
_IT_SAID = re.compile(r"\b(?:it|that)(?:$|(?= (?:is|are|was|were) \w))")
_THE_MEDIAN = said_alone(rf"(?:(?:whats|what is) )?(?:{_TO} )?(?:the |their )?median(?: of (?:them|those|the group))?")
_US = ("we", "us", "our force", "the force")
_IT = ("it", "that", "this", "they", "that one", "this one")
_OF_AREAS = (Intent.VALUE, Intent.RATE, Intent.RANKING)
_WHICH = NotUnderstood("which of them")


def to_their_mean(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """How far one of the areas that were told is from their mean; why not; None where nothing of the kind is asked."""
    last = thread.question
    among_peers = last is not None and last.intent in (Intent.GAP, Intent.RANK) and len(last.areas) == 1
    if among_peers and _THE_MEDIAN.match(said):
        return _WHICH  # that of the peers is not told, and its own is of other times
    if last is None or not _tells_areas(last):
        return None
    mean_told = last.intent is not Intent.GAP and (last.lines == (Statistic.MEAN,) or last.condition in OF_THE_AVERAGE)
    found = _TO_THE_MEAN.match(_IT_SAID.sub("the average", said) if mean_told else said)
    if found is None:
        return None
    among = last.peers or ("" if last.intent is Intent.RANK else peers_listed(last.by, vocabulary.framework))
    name = next((found[one] for one in _NAMED_SO if found[one]), "")
    area = _meant(name, thread, vocabulary, day)
    if area is None and found["one3"]:
        return None
    measure = vocabulary.framework.measures[last.measures[0]]
    own, asked = measure.default_rate, last.rate or AskedRate()
    at_its_rate = own is not None and asked.per in (None, own.per) and asked.of in (None, own.of)
    if area is None or area not in _told(last, among, vocabulary) or (last.rate is not None and not at_its_rate):
        return _WHICH
    # Forces, and what was told by its place, are held against their mean by their rates.
    by_rate = last.intent is Intent.RANK or last.rate is not None or area == vocabulary.framework.home
    by_number = not by_rate and (last.by_number or last.intent is Intent.VALUE)
    return Question(
        intent=Intent.GAP,
        measures=last.measures,
        groups=last.groups,
        areas=(area,),
        period=last.period,
        peers=among or None,
        lines=(Statistic.MEAN,),
        by_number=by_number,
    )


def is_from_peers_unsaid(asked: Question, thread: Thread) -> bool:
    """`How far below average` behind months, read as far from peers of which nothing was said."""
    last = thread.question
    of_peers = asked.intent is Intent.GAP and len(asked.areas) == 1 and asked.peers is None and not asked.lines
    of_times = last is not None and (last.by == EACH_PERIOD or last.intent in (Intent.EXTREME, Intent.AVERAGE))
    return of_peers and of_times


def _tells_areas(question: Question) -> bool:
    """Whether areas were told with their figures, or the place of one among its peers."""
    if len(question.measures) != 1 or question.more_periods or question.changed or question.beside:
        return False
    if question.intent is Intent.RANK or (question.intent is Intent.GAP and question.peers is not None):
        return not question.by
    of_areas = question.by not in ("", EACH_PERIOD) and not question.by.startswith("groups:")
    plain = question.condition is None or question.condition in OF_THE_AVERAGE
    return of_areas and plain and question.intent in _OF_AREAS


def _told(last: Question, among: str | None, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The areas of which the mean is taken: those of the group, or of the kind beside which none is named."""
    framework = vocabulary.framework
    if among:
        return framework.peer_groups[among].members
    if last.intent is Intent.RANK:
        return last.areas
    grouped = {key for group in framework.peer_groups.values() for key in group.members}
    of_kind = tuple(key for key, one in framework.areas.items() if one.kind == last.by)
    parents = {framework.areas[key].parent for key in of_kind}
    alike = len(parents) == 1 and parents == {*last.areas} and grouped.isdisjoint(of_kind)
    return of_kind if alike else ()


def _meant(name: str, thread: Thread, vocabulary: Vocabulary, day: date) -> str | None:
    """The area that is held against them: the one named, the one told first, or home."""
    last, first = thread.question, first_given(thread)
    if name in ("", *_IT) and first is not None:
        return first.areas[0] if len(first.areas) == 1 else None
    if last is not None and last.intent is Intent.RANK and name in ("", *_IT, *_US):
        return last.areas[0] if len(last.areas) == 1 else None
    if name in ("", *_US):
        return vocabulary.framework.home
    return None if last is None or name in _IT else area_named(name, last, vocabulary, day)


def area_named(said: str, last: Question, vocabulary: Vocabulary, day: date) -> str | None:
    """The only area that some words name, where they name nothing else."""
    plain = replace(last, by="", intent=Intent.VALUE, extreme=None, lines=(), condition=None, peers=None)
    asked = read(f"and {said}", vocabulary, day, plain).outcome
    if not isinstance(asked, Question) or len(asked.areas) != 1:
        return None
    same = (asked.measures, asked.groups, asked.period) == (last.measures, last.groups, last.period)
    return asked.areas[0] if same else None
