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
from bot.asking.reading.limits_as_targets import without_its_step
from bot.asking.threads.thread import Thread
from bot.asking.words.aims_meant import is_number_of
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Unit
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
_IN_PERCENT = word_set("percent percentage pct")
_LEAST, _MOST = word_set("floor minimum"), word_set("ceiling cap maximum limit")
_ANY_AIM = word_set("target milestone goal line mark bar")
_NOUNS = _LEAST | _MOST | _ANY_AIM
_NEEDING = word_set(
    "need needs must can could should afford allow allowed ourselves hold holding keep keeping kept run average get "
    "getting bring down up each per every single month months monthly quarter quarters quarterly between end year "
    "march rest remaining left from here out max most least stay come back more meet hit make reach achieve financial "
    "about remainder until till required you still take absorb without breaching busting breaking missing going over "
    "blowing exceeding allowance"
)
_LEFT = word_set("allowance allowed afford left remaining take absorb")
_AHEAD = word_set("need needs must can could afford allow allowed required left remaining rest remainder hold keep")
_HAVE_TO = re.compile(r"\b(?:have|has|had|got) to\b")
_A_TIME = re.compile(r"\b(?:a|each|per|every|each single|every single) (?:month|quarter)\b|\b(?:monthly|quarterly)\b")
_NUMBER = r"£?(?P<number>\d[\d,.]*k?)(?: ?(?:%|percent|per cent|pct))?"
_SO = r"^(?:(?:so|and|but|ok|right|then|well) )*"
_DOES_IT = re.compile(
    rf"{_SO}(?:does|will|would|did|do|is|was|has|are|can) (?:that|it|this|we|they|those)"
    r"(?: (?:be|been|really|still|even|now|going to|enough|good enough|sufficient|actually))*"
    r"(?: (?:do|done|make|deliver|delivers|delivered|give us|get us(?: to)?|bring us(?: to)?|achieve|come to|amount to|"
    r"add up to|satisfy|match|clear|cover|against|for|to (?:hit|meet|make|get|reach)))?"
    rf" (?:the|our|its|their|that) (?P<said>{_NUMBER}"
    r"(?: (?:cut|reduction|decrease|drop|fall|increase|improvement|uplift|rise|saving|target|milestone|goal))?)"
    r"(?: (?:done|met|achieved|reached|delivered|made|hit|sorted|in the bag|yet|already|then|now))*$"
)
_IS_IT_DONE = re.compile(
    rf"{_SO}(?:is|are|was) (?:that|the|our|its|their) (?P<said>{_NUMBER}"
    r"(?: (?:cut|reduction|decrease|drop|fall|increase|improvement|uplift|rise|saving|target|milestone|goal))?)"
    r"(?: (?:being|been|well|now|still|already|yet))* (?:done|met|achieved|reached|delivered|made|hit|in the bag|safe|"
    r"secure|sorted|nailed|doable|achievable)(?: (?:yet|now|already|then|or not))*$"
)
_BESIDE_A_NUMBER = re.compile(
    rf"{_SO}(?:(?:is|are|was|were) (?:it|we|they|that|this|the force) )?"
    r"(?:(?:still|now|well|just|comfortably) )*"
    r"(?:under|over|above|below|inside|within|beyond|past|short of|at)"
    r"(?: or (?:under|over|above|below|outside|not))?"
    rf" (?:(?:its|our|their|the) )?(?P<said>{_NUMBER}(?: (?P<unit>minutes?|mins?|seconds?|secs?))?)$"
)
_ENOUGH = re.compile(
    rf"{_SO}(?:does|will|would|did|is|was) (?:that|it|this)(?: (?:be|really|actually))? (?:do it|enough|good enough|"
    r"sufficient|get us (?:there|home|over the line)|get there|do the job|do)$"
    rf"|{_SO}(?:(?:are we|is it|are they) (?:still |actually |really )?(?:going to|gonna|likely to)"
    r"|(?:will|can) (?:we|it|they))"
    r"(?: still| actually| really)? (?:do (?:it|that)|manage (?:it|that)|get there|pull it off|be there)$"
)
_THEIRS = re.compile(
    r"(?P<said>.*\b(?:against|to|from|of|on|off|hit|hitting|meet|meeting|met|miss|missing|missed|under|over|above|below|"
    r"within) )(?:theirs|its own(?: one)?|their own(?: one)?|ours)(?P<end>\??)$",
    re.IGNORECASE,
)
_OF_THE_FORCE = re.compile(
    r"(?i)(?:(?:so|and|ok|then) )*(?:by )?how (?:far|much) (?:short|off|below|above|over|under|adrift|away)"
    r"(?: of| from)?(?: (?:the|its|our|that))? ?(?:target|it|that)?(?: (?:is|are) (?:that|it|this|they|we))?,? "
    r"(?:-+ )?\(?(?:as |since |given )?(?:the )?force(?:'?s|wide)?(?: one| target| figure)?(?: is|'s| being| at|s)?"
    r" (?:at least |at most )?(?P<number>\d+(?:\.\d+)?)(?: ?(?:%|percent|per cent))?\)?[?!.]*$"
)
_OF_LISTS = (Intent.LIST_TARGETS, Intent.LIST_MISSED)
_FURTHEST = re.compile(
    rf"{_SO}(?:which|whats|what is|wheres|who is|whos)?"
    r"(?: ?(?:one|of (?:them|those|these|the (?:two|three|four|five)))\b)*"
    r"(?: ?(?:is|are|was|that is|thats|the one|the))*"
    r" ?(?:furthest|farthest|worst|furthest (?:away|off|out|adrift|behind|short)|the biggest gap|biggest gap)"
    r"(?: (?:away|off|out|adrift|behind|short|from (?:it|its|theirs|target|their target)))*$"
)
_HOW_MANY_MISS = re.compile(
    rf"{_SO}how many (?:of (?:them|those|these) )?(?:are|were|is) (?:not )?"
    r"(?:below|under|short|off|behind)"
    r"(?: (?:it|theirs|target|their target|that))?$"
)
_SPACES = re.compile(r"\s+")
_ENDING = re.compile(r"[?!.]+$")


def aims_said_again(text: str, thread: Thread, vocabulary: Vocabulary) -> str:
    """The line as the plain question of the target that it asks; as it is where it is no such line."""
    last = thread.question
    if last is not None and last.intent in _OF_LISTS:
        return _of_a_list(text)
    if last is not None and (number := _number_beside(text, last, vocabulary)):
        return f"how far short of {number} is that"
    targets = () if last is None else _targets_of(last, vocabulary)
    if last is None or not targets:
        return text
    text = without_its_step(text, last.measures, vocabulary)
    told = last.intent in _OF_AIMS
    if told and (found := _THEIRS.match(text)) is not None:
        return f"{found['said']}their target{found['end']}"
    said = _SPACES.sub(" ", _ENDING.sub("", text.lower().replace("'", "").replace("’", ""))).strip()
    if (found := _DOES_IT.match(said) or _IS_IT_DONE.match(said)) is not None:
        bare = found["said"] == found["number"]
        return f"have we met the {found['said']}{' target' if bare else ''}"
    beside = _BESIDE_A_NUMBER.match(_in_figures(said))
    if beside is not None and _is_their_number(beside, last, targets, vocabulary):
        return f"have we met the {beside['said']} target"
    if told and _ENOUGH.match(said):
        return "are we on track"
    words = frozenset(words_of(said))
    if _asks_what_is_needed(said, words, last, targets):
        return _NEEDED
    return _how_far(words, told=told, targets=targets) or text


def _number_beside(text: str, last: Question, vocabulary: Vocabulary) -> str:
    """The number that is said to be the force's target, where it is: how far short is that, the force one is 70."""
    found = _OF_THE_FORCE.match(text.strip())
    home = vocabulary.framework.home
    if found is None or home is None or len(last.measures) != 1 or len(last.areas) != 1 or last.by:
        return ""
    measure = vocabulary.framework.measures[last.measures[0]]
    said = Aim(Decimal(found["number"]), None)
    held = vocabulary.framework.targets_for(measure.key, home)
    return found["number"] if any(is_number_of(one, said, measure) for one in held) else ""


def _of_a_list(text: str) -> str:
    """A line of some targets that were listed: which of them is furthest from its own, which miss theirs."""
    said = " ".join(words_of(text.lower()))
    if _FURTHEST.match(said):
        return "which is furthest from target"
    return "who is missing theirs" if _HOW_MANY_MISS.match(said) else text


def _targets_of(last: Question, vocabulary: Vocabulary) -> tuple[Target, ...]:
    """The targets of the one thing that was told; of several none are meant."""
    alone = len(last.measures) == 1 and len(last.areas) == 1 and not (last.groups or last.by)
    if not alone or last.intent not in _OF_FIGURES:
        return ()
    return tuple(vocabulary.framework.targets_for(last.measures[0], last.areas[0]))


def _in_figures(said: str) -> str:
    """A line with the small numbers that are written in words in figures: the two minutes."""
    return " ".join(str(NUMBER_WORDS[word]) if word in NUMBER_WORDS else word for word in said.split())


def _is_their_number(found: re.Match[str], last: Question, targets: Collection[Target], vocabulary: Vocabulary) -> bool:
    """Whether a number that something is said to be under or over is the one that is aimed at."""
    plain = found["number"].replace(",", "").rstrip(".")
    value = Decimal(plain.rstrip("k")) * (1000 if plain.endswith("k") else 1)
    unit = None if found["unit"] is None else Unit.MINUTES if found["unit"].startswith("min") else Unit.SECONDS
    measure = vocabulary.framework.measures[last.measures[0]]
    inside = {"inside", "within"} & {*found[0].split()}  # of what is counted the number of a cut is none
    held = [one for one in targets if isinstance(one, LevelTarget) or (inside and isinstance(one, ChangeTarget))]
    return any(is_number_of(one, Aim(value, unit), measure) for one in held)


def _asks_what_is_needed(said: str, words: frozenset[str], last: Question, targets: Collection[Target]) -> bool:
    """Whether it is asked what each month left may have: of a milestone, or of a limit that was told."""
    if not words <= _SMALL | _NEEDING | _NOUNS:
        return False
    of_a_year = any(isinstance(one, ChangeTarget) for one in targets)
    if last.intent not in _OF_AIMS and not of_a_year:
        return False
    if not _A_TIME.search(said):
        return of_a_year and bool(words & _LEFT) and ("allowance" in words or "how" in words)
    asked_before = last.to_come and words <= _SMALL | word_set("per month monthly each every quarter quarterly about")
    return bool(asked_before or words & _AHEAD or _HAVE_TO.search(said))


def _how_far(words: frozenset[str], *, told: bool, targets: Collection[Target]) -> str:
    """How far from the target, where it is asked on which side it is or by how much; empty where it is not."""
    if not words <= _SMALL | _BEYOND | _UNITS | _NOUNS | {"as"} or not words & _BEYOND:
        return ""
    if not (told or words & (_NOUNS - {"limit", "line"})) or not _fit(words, targets):
        return ""
    return f"{_HOW_FAR} in percent" if words & _IN_PERCENT and words.isdisjoint(("points", "point")) else _HOW_FAR


def _fit(words: frozenset[str], targets: Collection[Target]) -> bool:
    """Whether what is called a floor is one, and what is called a limit."""
    levels = [one for one in targets if isinstance(one, LevelTarget)]
    floors, limits = any(one.at_least is not None for one in levels), any(one.at_most is not None for one in levels)
    return (floors or not words & _LEAST) and (limits or not words & _MOST)
