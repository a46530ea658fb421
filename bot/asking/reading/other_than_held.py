"""What was read for another thing than is held: the opposite of a limit, what a name leaves out, one of two counted."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.asking.names.kind_words import kinds_held
from bot.asking.names.times_of_shares import share_in_time, time_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.names.words_of_groups import DEATHS
from bot.asking.periods.period_names import number_of
from bot.asking.question import Choice, CountBehind, Intent, NotUnderstood, Question, Read
from bot.asking.reading.more_than_said import calls_and_not_their_time, one_of_two_alone, people_trafficked
from bot.asking.reading.still_so import still_so
from bot.asking.reading.times_not_held import is_of_how_soon, time_not_held, waits_not_counted
from bot.asking.words.tokens import plain_text, stem, tokens_of, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Measure, Unit
from bot.figures.targets import is_aimed_at

_WITHIN = word_set("within in under inside below before")
_OVER = word_set("over above beyond past exceeding exceeded exceeds exceed outside after")
_COMPARED_LESS, _COMPARED_MORE = (
    word_set("less fewer sooner quicker faster shorter"),
    word_set("more longer later slower greater"),
)
_DENIED = word_set("no not never without nt isnt wasnt arent werent didnt dont")
_BESIDE_DENIED = 3
_OR_LESS, _OR_MORE = frozenset({"less", "under", "sooner"}), frozenset({"more", "over", "longer", "above", "later"})
_SECONDS: Mapping[str, int] = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), 1),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 60),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), 3600),
    **dict.fromkeys(("d", "day", "days"), 86400),
    **dict.fromkeys(("wk", "wks", "week", "weeks"), 604800),
}
_ONE = frozenset({"a", "an", "the", "one"})
_WRITTEN_TOGETHER = re.compile(r"(\d+)([a-z]+)")
_LEAVING_OUT = word_set("excluding excl excludes except")
_LEFT_OUT = _LEAVING_OUT | _DENIED | word_set("minus less apart other exclude excluded non ex")
_OF_TARGETS = word_set("target targets milestone milestones goal goals aim aims mark")
_INJURED = word_set("injured injury injuries hurt wounded")
_BOTH = "killed or seriously injured"


def not_for_another(found: Read, text: str, vocabulary: Vocabulary) -> Read:
    """What was read, or why it is not answered: what was asked is other than what the measure that was read counts."""
    asked = found.outcome
    typed = tuple(token.word for token in tokens_of(plain_text(text)))
    if (people := people_trafficked(typed, found, vocabulary)) is not None:
        return replace(found, outcome=people)
    if not isinstance(asked, Question) or not asked.measures or asked.count_behind is CountBehind.REST:
        return found
    measures = [vocabulary.framework.measures[key] for key in asked.measures]
    refused = (
        _opposite_limit(typed, measures)
        or _left_out(typed, measures)
        or _missing(typed, asked, measures, found)
        or _one_of_two(typed, asked, measures)
        or calls_and_not_their_time(text, typed, measures, found)
        or one_of_two_alone(typed, asked, vocabulary)
        or still_so(typed, measures)
        or waits_not_counted(typed, asked, measures)
        or _by_their_ranks(typed, asked, measures, vocabulary)
    )
    if refused is not None:
        return replace(found, outcome=refused)
    if (in_time := _of_those_in_time(asked, measures[0], vocabulary.framework)) is not None:
        return replace(found, outcome=in_time)
    timed = time_not_held(typed, measures) if asked.intent in _TOLD_IN_PERCENT else ""
    if timed and (held := time_of(measures[0], vocabulary.framework)) is not None:
        # `How quick are we getting to immediates in Fernhill`: the time, and not those within a limit.
        return replace(found, outcome=replace(asked, measures=(held.key,)))
    if timed and not is_of_how_soon(measures[0]):
        return replace(found, outcome=NotUnderstood("told apart", "how long it took", (timed,)))
    if timed and asked.intent is Intent.LINES:
        # The average time that was asked for is no average of a percentage.
        asked = replace(asked, intent=Intent.VALUE, lines=())
    return replace(found, outcome=asked, no_time=timed)


def _of_those_in_time(asked: Question, measure: Measure, framework: Framework) -> Question | None:
    """`Are response times hitting 80%`: of those within a limit, which have a target: no time is so many percent."""
    aim = asked.aim
    in_percent = asked.intent in (Intent.TARGET, Intent.VARIANCE) and aim is not None and aim.unit is Unit.PERCENT
    share = share_in_time(measure, framework) if in_percent else None
    aimed = share is not None and any(is_aimed_at(framework.targets_for(share.key, area)) for area in asked.areas)
    return replace(asked, measures=(share.key,)) if share is not None and aimed else None


def _by_their_ranks(
    typed: Sequence[str], asked: Question, measures: Sequence[Measure], vocabulary: Vocabulary
) -> NotUnderstood | None:
    """`Officers by rank`: the ranks that those who are counted hold, and no place of an area among others."""
    ranks = any(pair in _RANKS_HELD for pair in pairwise(typed))
    if not ranks or asked.intent not in (Intent.RANK, Intent.RANKING):
        return None
    holds_ranks = all({*map(stem, words_of(one.name))} & _HOLDING_RANKS for one in measures)
    return NotUnderstood("no such kind", "rank", kinds_held(vocabulary.framework)) if holds_ranks else None


_RANKS_HELD = (("by", "rank"), ("by", "ranks"), ("each", "rank"), ("per", "rank"), ("by", "grade"))
_HOLDING_RANKS = word_set("officer staff workforce pcso constable special detective employee headcount strength")
_TOLD_IN_PERCENT = (
    Intent.VALUE,
    Intent.CHANGE,
    Intent.LINES,
    Intent.AVERAGE,
    Intent.SIGNALS,
    Intent.EXTREME,
    Intent.RANKING,
)


def _opposite_limit(typed: tuple[str, ...], measures: list[Measure]) -> NotUnderstood | None:
    """`999 over 10 seconds` of those within 10 seconds."""
    said = dict(_limits(typed))
    for measure in measures if said else ():
        # A measure may be called in both ways, and so may its groups.
        names = (*_names(measure), *(name for one in measure.groups for name in (one.name, *one.aliases)))
        own = {limit for name in names for limit, _ in _limits(words_of(name))}
        of_itself = {limit for name in _names(measure) for limit, _ in _limits(words_of(name))}
        for (over, seconds), words in said.items():
            if (not over, seconds) in of_itself and (over, seconds) not in own:
                return NotUnderstood("told apart", words, (measure.name,))
    return None


def _limits(words: tuple[str, ...]) -> Iterator[tuple[tuple[bool, int], str]]:
    """Each limit of time that is said, as whether it is over it and its seconds, with its words."""
    for at in range(len(words)):
        length, seconds = _time_at(words, at)
        if not length:
            continue
        end, start = at + length, at
        over: bool | None = None
        if words[end : end + 1] == ("plus",) or "plus" in words[at:end]:
            over = True
        elif words[end : end + 1] in (("or",), ("and",)) and words[end + 1 : end + 2]:
            over = True if words[end + 1] in _OR_MORE else False if words[end + 1] in _OR_LESS else None
        if over is None:
            over, start = _side_before(words, at)
        if over is not None:
            yield (over, seconds), " ".join(words[start:end])


def _side_before(words: tuple[str, ...], at: int) -> tuple[bool | None, int]:
    """On which side of a time at a place something is, and where that is said: not within it is over it."""
    start = at - 1
    if start < 0:
        return None, at
    if words[start] == "than" and start and words[start - 1] in _COMPARED_MORE | _COMPARED_LESS:
        start -= 1
        over = words[start] in _COMPARED_MORE
    elif words[start] in _WITHIN | _OVER:
        over = words[start] in _OVER
    else:
        return None, at
    near = words[max(start - _BESIDE_DENIED, 0) : start]
    return over is _DENIED.isdisjoint(near), start


def _time_at(words: tuple[str, ...], at: int) -> tuple[int, int]:
    """How many words say a time at a place, and its seconds; none where no time is said there."""
    if (together := _WRITTEN_TOGETHER.fullmatch(words[at])) and together[2] in _SECONDS:
        return 1, int(together[1]) * _SECONDS[together[2]]
    unit = at + 1 + (words[at + 1 : at + 2] == ("plus",))
    if unit >= len(words) or words[unit] not in _SECONDS:
        return 0, 0
    number = int(words[at]) if words[at].isdecimal() else 1 if words[at] in _ONE else number_of(words[at])
    return (0, 0) if number is None else (unit + 1 - at, int(number) * _SECONDS[words[unit]])


def _left_out(typed: tuple[str, ...], measures: list[Measure]) -> NotUnderstood | None:
    """`Fraud crime` of crime excluding fraud."""
    if not _LEFT_OUT.isdisjoint(typed):
        return None
    said = {stem(word) for word in typed}
    counted: set[str] = set()
    without: dict[str, set[str]] = {}
    for measure in measures:
        words = words_of(measure.name)
        end = next((place for place, word in enumerate(words) if word in _LEAVING_OUT), len(words))
        counted |= {stem(word) for word in words[:end]}
        without[measure.name] = {stem(word) for word in words[end + 1 :] if len(word) > _SHORT}
    for name, words_out in without.items():
        if out := (words_out - counted) & said:
            return NotUnderstood("told apart", next(word for word in typed if stem(word) in out), (name,))
    return None


_SHORT = 3


def _missing(typed: tuple[str, ...], asked: Question, measures: list[Measure], found: Read) -> NotUnderstood | None:
    """`Missing people` are no missed target, where neither a target nor a list of what missed it is asked for."""
    if "missing" not in typed or asked.intent is Intent.LIST_MISSED or not _OF_TARGETS.isdisjoint(typed):
        return None
    of_them = [one for one in measures if any("missing" in words_of(name) for name in _names(one))]
    for said, name in (*found.corrected, *found.only_held):
        if any(one.name == name for one in of_them) and "missing" not in said.split():
            return NotUnderstood("part of a name", "missing", choices=(Choice(name, name),))
    at = typed.index("missing")
    ours = "we" in typed[max(at - 2, 0) : at]
    if (
        of_them
        or ours
        or not {"which", "it", "them"}.isdisjoint(typed)
        or asked.intent not in (Intent.TARGET, Intent.VARIANCE)
    ):
        return None
    return NotUnderstood("word", "missing")


def _one_of_two(typed: tuple[str, ...], asked: Question, measures: list[Measure]) -> NotUnderstood | None:
    """`Motorcyclists killed` of the motorcyclists killed or seriously injured: asked back."""
    killed, injured = DEATHS & {*typed}, _INJURED & {*typed}
    if bool(killed) is bool(injured) or "ksi" in typed or not asked.groups:
        return None
    for measure in measures:
        own = [name for one in measure.groups for name in (one.name, *one.aliases)]
        if _BOTH not in measure.name.casefold() or not (DEATHS | _INJURED).isdisjoint(words_of(" ".join(own))):
            continue
        half = next(word for word in typed if word in killed | injured)
        said = " ".join(word for word in typed if word != "seriously").replace(half, _BOTH)
        return NotUnderstood("part of a name", half, choices=(Choice(measure.name, said),))
    return None


def _names(measure: Measure) -> tuple[str, ...]:
    return (measure.name, *measure.aliases)
