"""`Rank them`, `per head`, `where are we` after the figures of areas: in their order, each as a rate, and our place."""

import re
from dataclasses import replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import (
    EACH_PERIOD,
    OF_THE_AVERAGE,
    AskedRate,
    Condition,
    Intent,
    Question,
    Statistic,
    all_in_order,
    in_no_order,
)
from bot.asking.words.said_around import said_alone
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Better, Unit

_THEM = r"(?:them|those|these|it|that|the (?:areas|boroughs|districts|divisions|forces|lot))"
_IN_ORDER = (
    r"(?:in (?:rank )?order|in order of (?:size|rank)|from (?:the )?(?:highest to lowest|top to bottom|worst to best)"
    r"|high(?:est)? to low(?:est)?|highest first|by size)"
)
_RANKED = said_alone(
    rf"(?:(?:rank|order|sort|put|list|show)(?: me)?(?: {_THEM})? {_IN_ORDER}"
    rf"|(?:rank|order|sort) {_THEM}|ranked|rank|sorted|{_IN_ORDER}"
    rf"|(?:as )?(?:a )?league table|rankings?|the (?:order|ranking))"
)
_RATED = said_alone(
    rf"(?:(?:show me|show|give me|make it|do it|have) )?(?:(?:{_THEM}|each) )?"
    r"(?:as (?:a )?rates?|per (?P<per>\d[\d,]*|thousand|hundred thousand|million|10k|100k|1k|1m|head|capita|person)"
    rf"(?: (?:people|residents|population|of population|pop|heads?))?)"
)
_OUR_PLACE = said_alone(
    r"(?:what|whats)(?: is)? (?:our|the forces) (?:rank|place|position)"
    r"|(?:what|which) (?:rank|place|position) (?:are|do|did) we(?: (?:come|get|rank|in|at))?"
    r"|where (?:are|do|did|does) (?:we|the force|our force)(?: (?:come|rank|stand|sit|place|fall|finish))?"
    r"(?: in (?:that|it))?"
    r"|our (?:rank|place|position)"
)
_AVERAGE = said_alone(
    r"(?:(?:whats|what is|what was|give me|show me) )?(?:(?:the|their|our) )?(?:(?:overall|plain|simple) )?"
    r"(?:(?P<whose>\w+(?: \w+){0,2}) )?(?:average|avg|mean)"
    r"(?: (?:of|for|across|among|over) (?:all )?(?:of )?(?:the |our )?(?P<whom>\w+(?: \w+){0,2}))?"
)
_BEYOND = said_alone(
    r"(?P<which>(?:which|who|what|(?:are|is|were|was)? ?any|how many)(?: ones?)?(?: of (?:them|those|these))?s?"
    r"(?: (?:is|are|was|were|lies?|falls?|fell|comes?|came|stands?|stood|sits?|sat))? )?"
    r"(?:(?P<above>above|over|higher than|more than)|(?:below|under|lower than|less than|fewer than))"
    r"(?P<mean> (?:(?:the|their) )?(?:plain )?(?:average|mean|avg)(?: of (?:them|those|these|all of them|the lot))?)?"
    r"(?: (?:it|that|this))?"
)
_THEIRS = word_set("peer peers group family them those these lot")
_NUMBERS = {"thousand": 1_000, "1k": 1_000, "10k": 10_000, "hundred thousand": 100_000, "100k": 100_000}
_MILLION = {"million": 1_000_000, "1m": 1_000_000}
_OF_AREAS = (Intent.VALUE, Intent.RATE, Intent.RANKING, Intent.SHARE)


def ranked_then(said: str, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """What is asked so of the figures of areas that were given; None where they are of something else."""
    if previous.intent is Intent.RANK and previous.peers is not None and not previous.more_periods:
        among = f"peers:{previous.peers}"
        of_them = _is_of_them(said, among, vocabulary)
        return _with_their_mean(replace(previous, by=among), vocabulary) if of_them else None
    of_areas = bool(previous.by) and previous.by != EACH_PERIOD and not previous.by.startswith("groups:")
    if not of_areas or previous.intent not in _OF_AREAS or previous.changed or previous.more_periods:
        return None
    if (found := _BEYOND.match(said)) is not None and _is_beyond_their_mean(found, previous):
        condition = Condition.ABOVE_AVERAGE if found["above"] else Condition.BELOW_AVERAGE
        return replace(_with_their_mean(previous, vocabulary), lines=(), condition=condition)
    if _OUR_PLACE.match(said):
        return _our_place(previous, vocabulary)
    if _is_of_them(said, previous.by, vocabulary):
        return _with_their_mean(previous, vocabulary)
    if previous.intent is Intent.SHARE:
        return replace(previous, extreme=Statistic.HIGHEST) if _RANKED.match(said) else None
    if _RANKED.match(said):
        ordered = previous.intent is Intent.RANKING
        extreme = previous.extreme if ordered else Statistic.HIGHEST
        return replace(all_in_order(previous), intent=Intent.RANKING, extreme=extreme)
    rate = rate_said(said)
    if rate is None or vocabulary.framework.measures[previous.measures[0]].default_rate is None:
        return None
    intent = Intent.RATE if previous.intent is Intent.VALUE else previous.intent
    return replace(previous, intent=intent, rate=rate, by_number=False)


def _is_beyond_their_mean(found: re.Match[str], previous: Question) -> bool:
    """Whether a side of the mean of the areas is asked for: it is named, or it is what was told last."""
    told = previous.lines == (Statistic.MEAN,) or previous.condition in OF_THE_AVERAGE
    plain = previous.condition is None or previous.condition in OF_THE_AVERAGE
    return plain and not previous.beside and (told or bool(found["which"] and found["mean"]))


def rate_said(said: str) -> AskedRate | None:
    """`Per 1,000`, `as a rate`; None where no rate is asked for, or more than that."""
    found = _RATED.match(said)
    return None if found is None else AskedRate(_per(found["per"]))


def _per(said: str | None) -> int | None:
    """So many of which a rate is: None for as many as the catalogue says."""
    if said is None or said in ("head", "capita", "person"):
        return None
    number = said.replace(",", "")
    return int(number) if number.isdecimal() else (_NUMBERS | _MILLION)[said]


def _is_of_them(said: str, by: str, vocabulary: Vocabulary) -> bool:
    """Whether the average of the areas that were told is asked for, and of no other kind, and no time."""
    found = _AVERAGE.match(said)
    if found is None:
        return False
    members = vocabulary.framework.peer_groups.get(by.removeprefix("peers:"))
    kinds = {by, *(vocabulary.framework.areas[key].kind for key in (members.members if members else ()))}
    keys = {*kinds, by.removeprefix("peers:")}
    return all(
        one is None
        or one in _THEIRS
        or any(each.sort in (Sort.KIND, Sort.PEERS) and each.key in keys for each in vocabulary.readings(words_of(one)))
        for one in (found["whose"], found["whom"])
    )


def _with_their_mean(previous: Question, vocabulary: Vocabulary) -> Question:
    """The figures of the areas again with their plain mean, by rates where it was told by rates."""
    measure = vocabulary.framework.measures[previous.measures[0]]
    ranked = previous.intent in (Intent.RANK, Intent.RANKING)
    by_rate = ranked and measure.unit is Unit.COUNT and measure.default_rate is not None and not previous.by_number
    rate = previous.rate or (AskedRate() if by_rate else None)
    intent = Intent.VALUE if rate is None else Intent.RATE
    return replace(in_no_order(previous), intent=intent, rate=rate, lines=(Statistic.MEAN,), peers=None)


def _our_place(previous: Question, vocabulary: Vocabulary) -> Question | None:
    """Home's place among its peers: its rank, or where neither direction is better all of them in their order."""
    framework, key = vocabulary.framework, peers_listed(previous.by, vocabulary.framework)
    if key is None or framework.home is None or framework.home not in framework.peer_groups[key].members:
        return None
    if framework.measures[previous.measures[0]].better is Better.NEITHER:
        return replace(all_in_order(previous), intent=Intent.RANKING, extreme=None)
    return Question(
        intent=Intent.RANK,
        measures=previous.measures,
        areas=(framework.home,),
        period=previous.period,
        rate=previous.rate,
        peers=key,
        home_meant=True,
    )


def peers_listed(by: str, framework: Framework) -> str | None:
    """The group of peers whose figures were told: by its name, or as all areas of the kind that it is made up of."""
    alike = {key for key, area in framework.areas.items() if area.kind == by}
    named = [key for key, group in framework.peer_groups.items() if f"peers:{key}" == by or {*group.members} == alike]
    return named[0] if named else None
