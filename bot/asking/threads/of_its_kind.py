"""What is said of the measure before, and by itself would name another.

`And for robbery` after a charge rate asks for that of robbery, and not how many robberies there were. `How many of
those were answered in 10 seconds` after a count of calls asks for the share of them that is a measure of its own.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST
from bot.asking.names.families import count_done_of, percentage_of
from bot.asking.names.same_words import DEEDS, sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Group, Measure, Unit

_AND = r"(?:(?:and|ok|okay|so|then|now|but|n|right|thanks|ta|cheers|what about|how about|same|the same|again),? )*"
_FOR_IT = re.compile(rf"^{_AND}(?:(?:what|how)(?:s| is| was)? (?:it |that )?)?(?:just |only )?(?:for|of) (?P<of>.+)$")
_POINTS_BACK = word_set("those them these it that which this what how who why when where")
_ABOUT_IT = re.compile(rf"^{_AND}(?:just |only |the )*(?!how many|number of|count of|total)(?P<of>.+)$")
_CLOSED = re.compile(
    r",?(?: (?:then|please|pls|instead|too|as well|though|only|alone|just|by itself|on its own|by themselves"
    r"|on their own|exclusively|specifically|in particular))+$"
)
_THOSE = r"(?:of )?(?:those|them|em|these|which)(?: (?:calls|searches|stops|jobs|incidents|crimes|reports|ones))?"
_SHARE = "(?:share|proportion|fraction|percentage|percent|number)"
_HOW_MANY = rf"(?:how (?:many|much)|(?:whats |what is |what was )?(?:what|the) {_SHARE})"
_OF_THOSE = re.compile(
    rf"^{_AND}(?:(?:do (?:we|you) know|can you (?:tell me|say)|any idea) )?"
    rf"(?:{_HOW_MANY}(?: {_THOSE})?|{_THOSE},?(?: {_HOW_MANY})?)"
    r"(?: (?:did|do|have|had) (?:we|they))? (?P<rest>.+)$"
)
_RATE_OF_THOSE = re.compile(
    rf"^{_AND}(?:(?:whats|what is|what was|and) )?(?:the |their )?(?P<rate>.+? rate|.+? percentage)"
    r" (?:on|for|of|from|with|among) (?:those|them|em|these|that|this|it)$"
)
_HOW_MANY_SAID = re.compile(rf"^{_AND}(?:{_THOSE},? )?how many\b")
_SHARES_SAID = re.compile(r"\b(?:share|proportion|fraction|percentage|percent)\b")
_DIALLED = frozenset({"999", "101"})
_COME_OF_CRIMES = word_set("outcome charge charged summons summonsed solved detection detected cleared conviction")
OF_ONE_FIGURE = (Intent.VALUE, Intent.CHANGE, Intent.RATE, Intent.SIGNALS, Intent.TARGET, Intent.VARIANCE)
_OF_RATES = word_set("rate percentage proportion share outcome positive")
"""What the name of a share may say more than what is asked of its cases."""
_HAPPENED = word_set("recorded received")
_SAYS_NOTHING = word_set("the of and for a an in on by to with all total were was got led resulted ended had")


def of_its_kind(said: str, previous: Question | None, vocabulary: Vocabulary, day: date) -> Read | None:
    """What is asked of what the measure before is, of another thing; or that it is not held of that."""
    if previous is None or len(previous.measures) != 1:
        return None
    before = vocabulary.framework.measures[previous.measures[0]]
    if before.unit is Unit.COUNT or (not _own_words(before).isdisjoint(_DIALLED) and _HOW_MANY_SAID.match(said)):
        return share_of_those(said, previous, vocabulary, day)
    found = _FOR_IT.match(said)
    comes_of_crimes = not _COME_OF_CRIMES.isdisjoint(_stems(before))
    found = found or (_ABOUT_IT.match(said) if comes_of_crimes or before.groups else None)
    if found is None or before.combine is Combine.SUM:
        return None
    of = _CLOSED.sub("", found["of"])
    others = [] if _POINTS_BACK & {*words_of(of)} else _counts_named(of, vocabulary, day)
    if {stem(word) for word in words_of(of)} <= _stems(before):
        return None  # residential burglary, after how many of them are solved
    asked = _same_of_another(of, before, others, previous, vocabulary, day) if others else None
    if asked is None and others and (group := _group_called_so(of, before, others)) is not None:
        named = read(f"and {group.name}", vocabulary, day, previous)
        if isinstance(named.outcome, Question) and named.outcome.groups == (group.key,):
            plain = found.re is _FOR_IT and _telling_of(group, before) == {stem(word) for word in words_of(of)}
            return named if plain else _group_or_count(of, named, before, others)
    crimes = comes_of_crimes and all(_is_of_crimes(one, before) for one in others)
    another = bool(before.groups) and not _says_nothing_more(of, vocabulary, day)
    if found.re is _ABOUT_IT and others and (another or not crimes):
        return None if asked is None else _group_or_count(of, asked, before, others)
    if asked is not None or not others:
        return asked
    choices = tuple(Choice(one.name, f"number of {one.name}") for one in others)
    return Read(NotUnderstood("not of that", of, near=(before.name,), choices=choices))


def _says_nothing_more(of: str, vocabulary: Vocabulary, day: date) -> bool:
    """Whether some words say of what a figure is wanted, and neither where nor when."""
    asked = read(of, vocabulary, day).outcome
    return not isinstance(asked, Question) or (asked.period == NEWEST and asked.home_meant)


def _is_of_crimes(one: Measure, before: Measure) -> bool:
    names = (words_of(name) for name in (one.name, *one.aliases))
    return one.source == before.source or any(sense.is_crime or sense.bag & DEEDS for sense in map(sense_of, names))


def _group_called_so(of: str, before: Measure, others: list[Measure]) -> Group | None:
    """The only group whose name has no more than what is said, or than what the count that is said is called."""
    known = {stem(word) for word in words_of(of)}.union(*(_stems(one) for one in others if len(others) == 1))
    found = [one for one in before.groups if (telling := _telling_of(one, before)) and telling <= known]
    return found[0] if len(found) == 1 else None


def _telling_of(group: Group, before: Measure) -> set[str]:
    return {stem(word) for word in words_of(group.name)} - _stems(before) - _SAYS_NOTHING


def _group_or_count(of: str, asked: Read, before: Measure, others: list[Measure]) -> Read:
    """`What about hate crime` after the satisfaction of victims: theirs, or how many there were; it is asked which."""
    if not (isinstance(asked.outcome, Question) and asked.outcome.groups):
        return asked
    counts = (Choice(one.name, f"number of {one.name}") for one in others)
    group = next(one.name for one in before.groups if one.key == asked.outcome.groups[0])
    choices = (Choice(f"{before.name} ({group})", f"and {group}"), *counts)
    return Read(NotUnderstood("part of a name", of, choices=choices))


def _counts_named(said: str, vocabulary: Vocabulary, day: date) -> list[Measure]:
    """The counts that some words name and ask nothing more of; none where they name anything else."""
    found = read(said, vocabulary, day).outcome
    if isinstance(found, NotUnderstood):
        measures = {one.name: one for one in vocabulary.framework.measures.values()}
        named = [measures[one.label] for one in found.choices if one.label in measures]
        named = named if found.reason == "part of a name" and len(named) == len(found.choices) else []
        return [one for one in named if one.unit is Unit.COUNT]
    plain = found.intent is Intent.VALUE and not (found.groups or found.by)
    named = [vocabulary.framework.measures[key] for key in found.measures] if plain else []
    return named if all(one.unit is Unit.COUNT for one in named) else []


def _same_of_another(
    of: str, before: Measure, others: list[Measure], previous: Question, vocabulary: Vocabulary, day: date
) -> Read | None:
    """The measure before of another thing, where one is held: the charge rate of rape after that of all crime."""
    for name in (before.name, *before.aliases):
        for text in (f"and {name} for {of}", f"and {of} {name}"):
            found = read(text, vocabulary, day, previous)
            asked = found.outcome
            if not isinstance(asked, Question) or len(asked.measures) != 1:
                continue
            measure = vocabulary.framework.measures[asked.measures[0]]
            if measure.key == before.key and _names_a_group(text, vocabulary, day):
                return found
            if measure.key != before.key and measure not in others and measure.unit is before.unit:
                return found
    kin = [one for one in vocabulary.framework.measures.values() if _is_kin(one, before, of)]
    return read(f"and {kin[0].name}", vocabulary, day, previous) if len(kin) == 1 else None


def _is_kin(one: Measure, before: Measure, of: str) -> bool:
    """Whether a measure is what the one before is, of something that is said: charge rates, of DA after rape."""
    own, said = _stems(one), {stem(word) for word in _telling(of)}
    came_of_it = own & _stems(before) & _COME_OF_CRIMES
    return one.key != before.key and one.unit is before.unit and bool(came_of_it) and said <= own - _stems(before)


def _names_a_group(text: str, vocabulary: Vocabulary, day: date) -> bool:
    alone = read(text, vocabulary, day).outcome
    return isinstance(alone, Question) and bool(alone.groups)


def share_of_those(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Read | None:
    """`How many of those were answered in 10 seconds`: the share of what was counted that is a measure.

    Of a share that is asked for the percentage is told, of a number those that it is of.
    """
    before = vocabulary.framework.measures[previous.measures[0]]
    if (rate := _rate_of_those(said, before, previous, vocabulary, day)) is not None:
        return rate
    found = _OF_THOSE.match(said)
    if found is None or previous.groups or previous.intent not in OF_ONE_FIGURE or previous.by.startswith("groups:"):
        return None
    done = count_done_of(before, words_of(found["rest"]), vocabulary.framework)
    if done is not None and _SHARES_SAID.search(found[0]):
        done = percentage_of(done, vocabulary.framework)
    if done is not None:
        return Read(_of_its_time(Question(measures=(done.key,), home_meant=True), previous))
    for subject in _subjects(before):
        asked = read(f"how many {subject} {_CLOSED.sub('', found['rest'])}", vocabulary, day)
        share = asked.outcome
        if isinstance(share, Question) and _is_share_of(share, before, vocabulary):
            share = replace(share, count_behind=None) if _SHARES_SAID.search(found[0]) else share
            return replace(asked, outcome=_of_its_time(share, previous))
    named = _share_named_in(found["rest"], before, vocabulary)
    if named is None:
        return None
    share = Question(measures=(named.key,), home_meant=True)
    return Read(_of_its_time(share, previous), corrected=((" ".join(_telling(found["rest"])), named.name),))


def _rate_of_those(said: str, before: Measure, previous: Question, vocabulary: Vocabulary, day: date) -> Read | None:
    """`Charge rate on those` after domestic abuse offences: the only rate called so that is of them."""
    found = _RATE_OF_THOSE.match(_CLOSED.sub("", said))
    if found is None or previous.groups or previous.intent not in OF_ONE_FIGURE or previous.by.startswith("groups:"):
        return None
    asked = [
        read(text, vocabulary, day)
        for name in (before.name, *before.aliases)
        for text in (f"{found['rate']} {name}", f"{name} {found['rate']}", f"{found['rate']} for {name}")
    ]
    rates = {
        one.outcome.measures[0]: (one, one.outcome)
        for one in asked
        if isinstance(one.outcome, Question) and _is_a_rate_alone(one.outcome, before, vocabulary)
    }
    if len(rates) == 1:
        read_so, share = next(iter(rates.values()))
        return replace(read_so, outcome=_of_its_time(share, previous))
    other = read(found["rate"], vocabulary, day).outcome
    if not isinstance(other, Question) or not _is_a_rate_alone(other, before, vocabulary) or _is_of_all(before):
        return None
    name = vocabulary.framework.measures[other.measures[0]].name
    return Read(NotUnderstood("not of that", before.name, near=(name,), choices=(Choice(name, f"and {name}"),)))


def _is_of_all(measure: Measure) -> bool:
    """Whether a measure is of all crime, so that a rate of none in particular is of it."""
    names = (measure.name, *measure.aliases)
    return any({*words_of(name)} <= _WORDS_OF_ALL for name in names)


_WORDS_OF_ALL = word_set("all total overall recorded crime crimes offences offence")


def _is_a_rate_alone(asked: Question, before: Measure, vocabulary: Vocabulary) -> bool:
    one = vocabulary.framework.measures[asked.measures[0]] if len(asked.measures) == 1 else before
    return one is not before and one.unit is Unit.PERCENT and asked.intent is Intent.VALUE and not asked.groups


def _share_named_in(rest: str, before: Measure, vocabulary: Vocabulary) -> Measure | None:
    """`Were positive`, `led to an outcome` of searches: the only rate of them whose name has all these words.

    A name that says more than them, such as within how many seconds, is of fewer.
    """
    words = {stem(word) for word in _telling(rest)}
    own = _stems(before)
    found = [
        one
        for one in vocabulary.framework.measures.values()
        if one.unit is Unit.PERCENT and one.combine is Combine.RATIO
        for name in (one.name, *one.aliases)
        if (of := {stem(word) for word in words_of(name)} - _SAYS_NOTHING) >= words
        if words and own & of and not words <= own and of - own - words <= _OF_RATES
    ]
    return found[0] if len({one.key for one in found}) == 1 else None


def _telling(said: str) -> list[str]:
    return [word for word in words_of(said) if word not in _SAYS_NOTHING]


def _subjects(measure: Measure) -> Iterator[str]:
    """What is counted, as it is called: 999 calls, of 999 calls received; of how long they wait the calls."""
    yield from (f"{number} calls" for number in sorted(_DIALLED & _own_words(measure)))
    for name in (*measure.aliases, measure.name):
        words = words_of(name)
        if len(words) > 1 and words[-1].endswith("ed"):
            yield " ".join(words[:-1])
        yield " ".join(words)


def _own_words(measure: Measure) -> set[str]:
    return {*words_of(measure.name)}


def _is_share_of(asked: Question, before: Measure, vocabulary: Vocabulary) -> bool:
    """Whether a percentage is asked for whose name has what was counted before."""
    if len(asked.measures) != 1 or asked.intent is not Intent.VALUE or asked.groups:
        return False
    share = vocabulary.framework.measures[asked.measures[0]]
    of_counts = share.unit is Unit.PERCENT and share.combine is Combine.RATIO
    return of_counts and not _stems(before).isdisjoint(_stems(share))


def _of_its_time(share: Question, previous: Question) -> Question:
    """A question of the place and time of the one before, where it says no other."""
    if share.period == NEWEST:
        share = replace(share, period=previous.period, more_periods=previous.more_periods)
    if share.home_meant:
        share = replace(share, areas=previous.areas, home_meant=previous.home_meant, by=previous.by)
    return replace(share, known_on=previous.known_on, as_at=previous.as_at)


def _stems(measure: Measure) -> set[str]:
    words = {word for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return {stem(word) for word in words - _SAYS_NOTHING - _HAPPENED}
