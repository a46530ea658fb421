"""What is said of a target that was told, in whatever words, put as the plain question that it is.

`That's over the floor by how many`, `so short by how much`, `what can we have each month till March`, `does that do the
10% cut`, `how are the Fens doing against theirs`: of a target that stands there, or of the only thing of the line
before, where that has one. A line is taken so only where every word of it is one that people say of targets.
"""

import re
from collections.abc import Collection
from decimal import Decimal

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Aim, Intent, Question
from bot.asking.threads.thread import Thread
from bot.asking.words.aims_meant import is_number_of
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.targets import ChangeTarget, LevelTarget, Target

_HOW_FAR = "how far off target"
_NEEDED = "what would it take to meet the target"
_OF_AIMS = (Intent.TARGET, Intent.VARIANCE)
_OF_FIGURES = (*_OF_AIMS, Intent.VALUE, Intent.CHANGE)
_SMALL = word_set(
    "so and ok okay right then now that thats it its is are was were we were us our they theyre the this there be been "
    "a an of to on by at in for with have has had got just only still well do does did would could will what whats how "
    "much many far or not by yet"
)
_BEYOND = word_set(
    "over under above below short off beyond past ahead behind adrift outside inside shy clear margin gap shortfall "
    "distance headroom leeway slack spare room comfortable comfortably beat beaten beating exceed exceeded exceeding "
    "overshot overshoot overshooting undershot undershoot away"
)
_UNITS = word_set("points percentage point pp ppts seconds secs minutes mins pounds quid percent pct")
_IN_PERCENT = word_set("percent pct")
_LEAST, _MOST = word_set("floor minimum"), word_set("ceiling cap maximum limit")
_ANY_AIM = word_set("target milestone goal")
_NOUNS = _LEAST | _MOST | _ANY_AIM
_NEEDING = word_set(
    "need needs must can could should afford allow allowed ourselves hold holding keep keeping kept run average get "
    "getting bring down up each per every single month months monthly quarter quarters quarterly between end year "
    "march rest remaining left from here out max most least stay come back more meet hit make reach achieve financial "
    "about remainder until till required you"
)
_AHEAD = word_set("need needs must can could afford allow allowed required left remaining rest remainder hold keep")
_HAVE_TO = re.compile(r"\b(?:have|has|had|got) to\b")
_A_TIME = re.compile(r"\b(?:a|each|per|every|each single|every single) (?:month|quarter)\b|\b(?:monthly|quarterly)\b")
_NUMBER = r"£?(?P<number>\d[\d,.]*k?)(?: ?(?:%|percent|per cent|pct))?"
_SO = r"^(?:(?:so|and|but|ok|right|then|well) )*"
_DOES_IT = re.compile(
    rf"{_SO}(?:does|will|would|did|do|is|was|has|are|can) (?:that|it|this|we|they|those)"
    r"(?: (?:be|been|really|still|even|now|going to|enough|good enough|sufficient|actually))*"
    r"(?: (?:do|done|make|deliver|delivers|delivered|give us|get us(?: to)?|bring us(?: to)?|achieve|come to|amount to|"
    r"add up to|satisfy|match|clear|cover|against|for|to (?:hit|meet|make|get|reach)))"
    rf" (?P<whose>the|our|its|their|that) (?P<said>{_NUMBER}"
    r"(?: (?:cut|reduction|decrease|drop|fall|increase|improvement|uplift|rise|saving|target|milestone|goal))?)$"
)
_BESIDE_A_NUMBER = re.compile(
    r"^(?:(?:so|and|but|ok|right|then|well) )*(?:is|are|was|were) (?:it|we|they|that|this|the force)"
    r"(?: (?:still|now|well|just|comfortably))*"
    rf" (?:under|over|above|below|inside|within|beyond|past|short of|at)"
    rf" (?:(?:its|our|their|the) )?(?P<said>{_NUMBER})$"
)
_ENOUGH = re.compile(
    rf"{_SO}(?:does|will|would|did|is|was) (?:that|it|this)(?: (?:be|really|actually))? (?:do it|enough|good enough|"
    r"sufficient|get us (?:there|home|over the line)|get there|do the job|do)$"
)
_THEIRS = re.compile(
    r"(?P<said>.*\b(?:against|to|from|of|on|off|hit|hitting|meet|meeting|met|miss|missing|missed|under|over|above|below|"
    r"within) )(?:theirs|its own(?: one)?|their own(?: one)?|ours)(?P<end>\??)$",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")
_ENDING = re.compile(r"[?!.]+$")


def aims_said_again(text: str, thread: Thread, vocabulary: Vocabulary) -> str:
    """The line as the plain question of the target that it asks; as it is where it is no such line."""
    last = thread.question
    targets = () if last is None else _targets_of(last, vocabulary)
    if last is None or not targets:
        return text
    told = last.intent in _OF_AIMS
    if told and (found := _THEIRS.match(text)) is not None:
        return f"{found['said']}their target{found['end']}"
    said = _SPACES.sub(" ", _ENDING.sub("", text.lower().replace("'", "").replace("’", ""))).strip()
    if (found := _DOES_IT.match(said)) is not None:
        bare = found["said"] == found["number"]
        return f"have we met the {found['said']}{' target' if bare else ''}"
    if (found := _BESIDE_A_NUMBER.match(said)) is not None and _is_their_number(
        found["number"], last, targets, vocabulary
    ):
        return f"have we met the {found['said']} target"
    if told and _ENOUGH.match(said):
        return "are we on track"
    words = frozenset(words_of(said))
    if _asks_what_is_needed(said, words, last, targets):
        return _NEEDED
    return _how_far(words, told=told, targets=targets) or text


def _targets_of(last: Question, vocabulary: Vocabulary) -> tuple[Target, ...]:
    """The targets of the one thing that was told; of several none are meant."""
    alone = len(last.measures) == 1 and len(last.areas) == 1 and not (last.groups or last.by)
    if not alone or last.intent not in _OF_FIGURES:
        return ()
    return tuple(vocabulary.framework.targets_for(last.measures[0], last.areas[0]))


def _is_their_number(number: str, last: Question, targets: Collection[Target], vocabulary: Vocabulary) -> bool:
    plain = number.replace(",", "").rstrip(".")
    value = Decimal(plain.rstrip("k")) * (1000 if plain.endswith("k") else 1)
    measure = vocabulary.framework.measures[last.measures[0]]
    levels = [one for one in targets if isinstance(one, LevelTarget)]
    return any(is_number_of(one, Aim(value), measure) for one in levels)


def _asks_what_is_needed(said: str, words: frozenset[str], last: Question, targets: Collection[Target]) -> bool:
    """Whether it is asked what each month left may have: of a milestone, or of a limit that was told."""
    if not words <= _SMALL | _NEEDING | _NOUNS or not _A_TIME.search(said):
        return False
    of_a_year = any(isinstance(one, ChangeTarget) for one in targets)
    if last.intent not in _OF_AIMS and not of_a_year:
        return False
    asked_before = last.to_come and words <= _SMALL | word_set("per month monthly each every quarter quarterly about")
    return bool(asked_before or words & _AHEAD or _HAVE_TO.search(said))


def _how_far(words: frozenset[str], *, told: bool, targets: Collection[Target]) -> str:
    """How far from the target, where it is asked on which side it is or by how much; empty where it is not."""
    if not words <= _SMALL | _BEYOND | _UNITS | _NOUNS | {"by"} or not words & _BEYOND:
        return ""
    if not (told or words & (_NOUNS - {"limit"})) or not _fit(words, targets):
        return ""
    return f"{_HOW_FAR} in percent" if words & _IN_PERCENT and "points" not in words else _HOW_FAR


def _fit(words: frozenset[str], targets: Collection[Target]) -> bool:
    """Whether what is called a floor is one, and what is called a limit."""
    levels = [one for one in targets if isinstance(one, LevelTarget)]
    floors, limits = any(one.at_least is not None for one in levels), any(one.at_most is not None for one in levels)
    return (floors or not words & _LEAST) and (limits or not words & _MOST)
