"""A thing by its plain name, where one measure alone is of it: burglary, where only residential burglary is held.

The answer says so. The plain name is what the measure is of (the burglary of residential burglary, the backlog of
digital forensics backlog), the survey it is from, or its name without words that hold for all of it (knife of
knife-enabled offences). Never of a kind so wide that a part of it stands for little of the whole (theft, violence).
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.asking.names.same_words import DEEDS, SAYS_NOTHING, sense_of
from bot.asking.words.name_forms import Words, is_of_two, joined_stems
from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Measure, Unit

_BRACKETS = re.compile(r"\(([^)]+)\)")
_OPENS = re.compile(r" [-\u2013\u2014] |[(,:;]")
_KEEPS_THE_HEAD = word_set("of with in against on")
_TAKES_FROM_IT = word_set("from without within to by for per who that which where after before at under over about")
_OF_ALL_OF_IT = frozenset(root(word) for word in word_set("enabled flagged related linked"))
_OF_OTHERS = frozenset(root(word) for word in word_set("officer staff police child women repeat non"))
"""Crimes against these are not the crimes of that name."""
OF_THE_WORST = frozenset(root(word) for word in word_set("fatal serious grave major slight killed death organised"))
"""Of most kinds the worst are few: serious collisions stand for little of the collisions."""
_NO_HEADS = frozenset(
    root(word)
    for word in word_set(
        """
        theft officer staff police constable constabulary support victim resident case hour day score speed
        quality demand outcome ops operation response level wait waiting answer performance finalised timeliness find
        charge arrest stop area report call grade strength event job way supply proceed
        """
    )
)
_FEELINGS = frozenset(
    root(word)
    for word in word_set(
        "satisfied satisfaction confidence confident worry fear trust abandon sickness absence compliance completion"
    )
)
"""What is never anything but a percentage, so that its plain name asks for one."""
_ALL_BUT_LITTLE = {root("violence"): frozenset({root("injury")})}
"""What alone may be left out of names of the widest kinds."""
_NO_NOUNS = ("ed", "ing")
_LEAST_OF_A_SURVEY = 2
_SHORTEST = 5

Said = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Plain:
    """A plain name that a measure might go by, and what is left out of its name."""

    key: str
    words: Words
    bag: frozenset[str]
    rest: frozenset[str]


def is_by_what(words: Words, measure: Measure) -> bool:
    """`Shop theft in Sale by premises`, of what is called so: a breakdown, and no part of its name."""
    return "by" in words and any("by" in words_of(name) for name in (measure.name, *measure.aliases))


def only_names(framework: Framework, taken: Collection[str]) -> Mapping[Words, str]:
    """The plain names of measures that no other measure, group, tag or objective has a part in.

    `taken` are the forms (`joined_stems`) of what means something already.
    """
    measures = framework.measures.values()
    every = [(one.key, sense_of(words_of(name)).bag) for one in measures for name in _every_name(one)]
    found: dict[Words, str] = {}
    for one in (plain for measure in measures for plain in _plain_names(measure)):
        free = joined_stems(one.words) not in taken
        if free and not any(one.bag <= other for key, other in every if key != one.key):
            found[one.words] = one.key
    return found


def _every_name(measure: Measure) -> Iterator[str]:
    yield from (measure.name, *measure.aliases, *measure.tags, *measure.objective)
    if measure.unit is not Unit.PERCENT:  # who was asked is not what is counted
        yield from (name for group in measure.groups for name in (group.name, *group.aliases))


def _plain_names(measure: Measure) -> Iterator[_Plain]:
    for written in (measure.name, *measure.aliases):
        whole = words_of(written)
        bag = sense_of(whole).bag
        if is_of_two(whole) or "break" in whole:
            continue  # of one of the two it would be too many; breaking into a boat is no burglary
        for words in (*_heads(words_of(_OPENS.split(written)[0]), measure), *_without_what_holds_for_all(whole, bag)):
            own = sense_of(words).bag
            plain = len(words) > 1 or (_is_long_enough(words[0]))
            rest = bag - own
            little = all(rest <= _ALL_BUT_LITTLE.get(one, rest) for one in own)
            if plain and own and own < bag and little and not rest & (DEEDS | _OF_OTHERS | OF_THE_WORST):
                yield _Plain(measure.key, words, own, rest)
        for survey in map(words_of, _BRACKETS.findall(written)):
            own = sense_of(survey).bag
            if len(own) >= _LEAST_OF_A_SURVEY and own < bag and "survey" in survey:
                yield _Plain(measure.key, survey, own, bag - own)


def _heads(words: Words, measure: Measure) -> Iterator[Words]:
    """What a name is of, with less and less of what says which: forensics backlog, backlog."""
    end = next((at for at, word in enumerate(words) if at and word in _KEEPS_THE_HEAD | _TAKES_FROM_IT), len(words))
    head = sense_of(words[end - 1 : end]).bag if words else frozenset()
    takes = words[end : end + 1] and words[end] in _TAKES_FROM_IT
    if len(head) != 1 or takes or words[end - 1].endswith(_NO_NOUNS) or head & _NO_HEADS:
        return
    if measure.unit in (Unit.COUNT, Unit.POUNDS) or head & _FEELINGS:
        yield from (words[at:end] for at in range(end) if words[at] not in SAYS_NOTHING)


def _is_long_enough(word: str) -> bool:
    """Whether a word by itself is no small word; of initials four letters are enough: RTCs."""
    spelt_out = not any(letter in "aeiouy" for letter in word)
    return word.isalpha() and len(word) >= (_SHORTEST - spelt_out)


def head_of(words: Words) -> str:
    """What a name is of, by what it comes down to: the backlog of forensics backlog; "" where that is unclear."""
    end = next((at for at, word in enumerate(words) if at and word in _KEEPS_THE_HEAD | _TAKES_FROM_IT), len(words))
    said = [word for word in words[:end] if sense_of((word,)).bag]
    head = sense_of((said[-1],)).bag if said else frozenset()
    takes = words[end : end + 1] and words[end] in _TAKES_FROM_IT
    return "" if takes or len(head) != 1 else next(iter(head))


def _without_what_holds_for_all(words: Words, bag: frozenset[str]) -> Iterator[Words]:
    """`Knife` of knife-enabled offences."""
    for at, word in enumerate(words):
        if sense_of((word,)).bag and bag - sense_of((word,)).bag <= _OF_ALL_OF_IT:
            yield words[at : at + 1]


def said_plainly(stretches: Iterable[tuple[str, str]], forms: Mapping[str, str]) -> Said:
    """The plain names among the stretches of a question and what they were taken for, each with the measure's name.

    `forms` are those of the plain names, each with the name of its measure. Nothing where all the words of the name
    were said: it is for who asks to know what they left out.
    """
    told = [*stretches]
    plain = [
        (words, taken) for words, taken in told if words and forms.get(joined_stems(tuple(words.split()))) == taken
    ]
    if not plain:
        return ()
    said = sense_of(tuple(word for words, _ in told for word in words.split())).bag
    return tuple(dict.fromkeys((words, taken) for words, taken in plain if not sense_of(words_of(taken)).bag <= said))
