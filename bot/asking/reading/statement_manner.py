"""Of whom a statement speaks, and so how much may be said in it without its saying which cases are meant."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from bot.asking.words import statement_words as kinds
from bot.asking.words.english_qualities import POLICE_WORK
from bot.asking.words.english_words import is_english
from bot.asking.words.word_sets import word_set

_FIRST_WORDS = 2
_MOST_BEFORE_THE_NOUN = 3
_JOINING = word_set(
    "and so but because cos as since well right ok okay also before while whilst until now then though just"
)
_BESIDE_HOURS = word_set("at by am pm oclock minutes mins min hour hours until till before")
_TIMES_LEFT = word_set("minutes minute mins min hours hour days day")
_SOME = word_set("a an another some loads lots plenty several few number spate run string series so many")
_NEWS = word_set("press paper papers news headlines")
_ALONE = kinds.RELATIVES | word_set("bloke guy lad chap")
_BEGUN = (["we", "have"], ["i", "have"], ["we", "keep"])
_POINTING = word_set("this last next tomorrow yesterday today")
_UNTIL_WHEN = word_set(
    "need needed needs due by arrive arrives arriving visit visits visiting coming back "
    "rang called asked deadline day event"
)
_HAVING = word_set("am im were are is was be been being have has had ive weve just keep")
_TO_WHOM = word_set("officers officer residents resident crew crews staff public people locals door")
_BY_WHAT = word_set("phone line blower way up off")
"""By what something was done: it was on the phone."""
_PASSIVE = word_set("was were been being be get gets got getting is are")


class Standing(Enum):
    """Where a statement stands: before the question, in a sentence behind it, or in a clause that goes on from it."""

    BEFORE = "before"
    SENTENCE_BEHIND = "sentence behind"
    GOES_ON = "goes on"


@dataclass(frozen=True, slots=True)
class StatedWords:
    """The words of what may be a statement: those that are names, those that are times, those in capitals.

    `claims` says that somebody is said to say something.
    """

    words: Sequence[str]
    named: frozenset[int]
    timed: frozenset[int]
    capitals: frozenset[str]
    claims: bool

    def is_safe(self, at: int) -> bool:
        """Whether a word says nothing of what is counted."""
        word = self.words[at]
        if at in self.named or at in self.timed:
            return True
        if word in kinds.DESKS and self.words[at + 1 : at + 2] and self.words[at + 1] in kinds.OF_THE_JOB:
            return True
        if word in kinds.AFFECTED and at < _FIRST_WORDS:
            return True
        if "here" in self.words[at + 1 : at + 3] and word in kinds.OCCASION_WORDS:
            return True  # student here
        if self.claims and (word in kinds.MOVED or word.replace(".", "").isdecimal()):
            return True
        if at == 0 and _is_doing(word):
            return True
        return (word in kinds.SAFE and word not in self.capitals) or self._is_clock(at) or self.is_short(at)

    def is_short(self, at: int) -> bool:
        """Whether a word is an abbreviation in capitals, and no name."""
        return at not in self.named and self.words[at].upper() in self.capitals

    def _is_clock(self, at: int) -> bool:
        word = self.words[at]
        beside = {*self.words[max(at - 1, 0) : at], *self.words[at + 1 : at + 2]}
        return (word.isdecimal() and bool(beside & _BESIDE_HOURS)) or (
            word[:-2].isdecimal() and word[-2:] in ("am", "pm")
        )


def manner_of(said: StatedWords, standing: Standing) -> str | None:
    """How much may be said: `open` of who speaks and of those of the job, `closed` of others; `told` with a note."""
    at = next((place for place, word in enumerate(said.words) if word not in _JOINING), 0)
    words = said.words[at:]
    if len(words) == 1 or not _says_a_whole(words):
        return None
    if standing is not Standing.BEFORE and not _bears_on_the_answer(words):
        return "open" if standing is Standing.SENTENCE_BEHIND and _has_gone_on(words) else None
    manner = _of_a_pronoun(words, standing)
    somebody = words[0] in kinds.OTHERS or (words[0] in kinds.IT and not kinds.OCCASIONS & {*words})
    return manner or (None if somebody else _of_the_job(said, at, standing))


def is_of_days(words: Sequence[str]) -> bool:
    """Whether a day of the week or a time of day is named by itself, and may be when the cases happened."""
    if kinds.EVERY_DAY & {*words}:
        return True
    needed = {*words} & (kinds.OCCASIONS | _UNTIL_WHEN)
    alone = (word in kinds.DAYS and before not in _POINTING for before, word in pairwise(["", *words]))
    return not needed and any(alone)


def _says_a_whole(words: Sequence[str]) -> bool:
    """Whether what somebody says is told in a clause: the boss said it's worse, and not the boss said new."""
    said = (place for place, word in enumerate(words) if word in kinds.SAYING and words[place - 1] not in ("a", "the"))
    last = max(said, default=-1)
    told = [word for word in words[last + 1 :] if word not in ("me", "us", "that", "so", "it", "this")]
    if last < 0 or not told or told[0] in ("to", "off", "again"):
        return True
    of_it = kinds.IT & {*words[last + 1 :]} or {"they", "theyre"} & {*words[last + 1 :]}
    moved = {*told} & (kinds.HOW_IT_IS | kinds.MOVED)
    return bool(moved) or (not of_it and bool({*told} & (kinds.SELF | kinds.AUXILIARIES)))


def _of_a_pronoun(words: Sequence[str], standing: Standing) -> str | None:
    first, behind = words[0], {*words[1:]}
    if first in kinds.THERE:
        return "open" if _has_gone_on(words) or (words[1] in ("was", "were") and behind & _SOME) else None
    speaks = bool(behind & (kinds.SAYING | kinds.WANTING))
    if first in kinds.SELF:
        told = _has_done(words, standing) and (speaks or not kinds.OF_A_STAFF & behind)
        return "open" if told else None
    if first in kinds.IT:
        return _of_how_it_is(words, behind)
    if _is_affected(words):
        return "told" if behind & (kinds.FELT | kinds.SAYING | kinds.WANTING) else None
    if first in kinds.OTHERS:
        return "closed" if speaks else None
    if _begins_without_a_subject(words):
        return "closed"
    if first in kinds.OWNERS and words[1] in kinds.RELATIVES and standing is Standing.BEFORE:
        return "open" if first in ("my", "our") else None
    return None


def _has_done(words: Sequence[str], standing: Standing) -> bool:
    """Whether the verb of who speaks is on a list; or before the question what they have done, and not what they do."""
    verb = next((place for place, word in enumerate(words) if place and word not in kinds.AUXILIARIES), len(words) - 1)
    word = words[verb]
    if word in kinds.SAFE:
        return True
    done = word.endswith("ed") or words[verb - 1] in _HAVING
    return standing is Standing.BEFORE and done and is_english(word) and word not in POLICE_WORK


def _begins_without_a_subject(words: Sequence[str]) -> bool:
    """`Sitting in the gold group`, `sorry to be a pain`, `two minutes till I'm on`: of who speaks, though unsaid."""
    first = words[1] if words[0] == "not" else words[0]
    if [*words[:2]] == ["on", "behalf"] or (first in kinds.NUMBERS and words[1] in _TIMES_LEFT):
        return True
    if first in kinds.SAYS_ENOUGH:
        return True
    known = first in kinds.BEGUN_WITHOUT_SUBJECT
    begun = known or _is_doing(first)
    if {"home", "us"} & {*words[1:3]} or (not known and _TO_WHOM & {*words[1:4]}):
        return False  # walking home, hurting our officers: how it happened
    return begun and bool({*words[1:]} & (kinds.OF_WHO_SPEAKS | kinds.OCCASIONS | kinds.TITLES))


def _is_doing(word: str) -> bool:
    """Whether a word that begins a clause tells what who speaks is doing: settling, finding."""
    told = word.endswith("ing") and is_english(word)
    return told and word not in kinds.DOING_WHAT_IS_COUNTED and word not in POLICE_WORK


def _of_how_it_is(words: Sequence[str], behind: Set[str]) -> str | None:
    """`It's been chaos`, `it's for the chief`; not `it was officers`."""
    if words[1] == "for" or [*words[1:3]] == ["is", "for"]:
        return "closed" if behind & (kinds.OCCASIONS | kinds.TITLES) else None
    is_news = behind & _NEWS and words[1] in ("is", "was", "in", "made", "s")
    how = kinds.HOW_IT_IS - _BY_WHAT if words[1] in ("was", "were") else kinds.HOW_IT_IS
    return "closed" if is_news or behind & how else None


def _is_affected(words: Sequence[str]) -> bool:
    return words[0] in kinds.AFFECTED or (words[0] in kinds.OWNERS and words[1] in kinds.AFFECTED)


def _bears_on_the_answer(words: Sequence[str]) -> bool:
    is_for = words[0] in kinds.IT and bool({*words[1:3]} & {"for"})
    return is_for or bool(kinds.BEARING_ON_THE_ANSWER & {*words}) or _is_affected(words)


def _of_the_job(said: StatedWords, at: int, standing: Standing) -> str | None:
    """`Our MP has written again`, `morning meeting in ten minutes`: of those who ask, or a bare occasion."""
    words = said.words
    place = at + (words[at] in kinds.OWNERS)
    most = place + _MOST_BEFORE_THE_NOUN
    while place < min(len(words), most) and words[place] in kinds.BEFORE_THE_NOUN and not _is_noun(said, place):
        place += 1
    if place >= len(words) or not _is_noun(said, place):
        return None
    while place + 1 < len(words) and words[place + 1] in kinds.OCCASIONS:
        place += 1  # the residents' meeting
    behind = {*words[place + 1 :]}
    speaks = bool(behind & (kinds.SAYING | kinds.WANTING))
    if words[place] in _ALONE and not speaks:
        return None
    told = speaks or behind & (kinds.AUXILIARIES | kinds.HOW_IT_IS)
    if "here" in behind:
        return "closed"
    of_the_job = kinds.OF_THE_JOB & {words[place], *words[place + 1 : place + 2]} or said.is_short(place)
    if (
        words[place] not in kinds.OCCASIONS
        and of_the_job
        and (told or any(word.endswith(("ing", "ed")) for word in behind))
    ):
        return _of_one_of_the_job(said, at, speaks=speaks)
    if standing is Standing.GOES_ON or not (kinds.OCCASIONS & {*words} or behind & kinds.SAYING):
        return None
    return "open" if words[place] in kinds.OCCASIONS and standing is Standing.BEFORE else "closed"


def _of_one_of_the_job(said: StatedWords, at: int, *, speaks: bool) -> str | None:
    """What may be told of those of the job: not what was done to them, nor of a whole staff or the public."""
    words = said.words[at:]
    done_to = (before in _PASSIVE and not said.is_safe(at + place + 1) for place, before in enumerate(words[:-1]))
    if any(done_to):
        return None
    if kinds.OF_A_STAFF & {*words} and not (speaks or kinds.TITLES & {*words}):
        return None
    if kinds.MANY & {*words[:_MOST_BEFORE_THE_NOUN]} and not kinds.TITLES & {*words}:
        felt = kinds.FELT & {*words} and not kinds.RELATIVES & {*words}
        return "closed" if speaks or felt or {"my", "me", "us", "our"} & {*words[1:]} else None
    return "open"


def _is_noun(said: StatedWords, place: int) -> bool:
    return said.words[place] in kinds.OCCASION_WORDS or said.is_short(place)


def _has_gone_on(words: Sequence[str]) -> bool:
    """`We've had loads of`, `there's been a run of`: what went on for a while, none of it the cases that are meant."""
    begun = words[0] in ("weve", "ive") or [*words[:2]] in _BEGUN or words[0] in kinds.THERE
    return begun and bool({*words[1:4]} & {"had", "been", "seen", "keep"}) and bool({*words} & _SOME)
