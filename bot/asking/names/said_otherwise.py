"""A measure called otherwise than by its names: the same words turned round, with a verb between, or in other forms."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from bot.asking.words.name_forms import SMALLEST, Words, folded, is_of_two, joined_stems
from bot.asking.words.tokens import root, stem

Keys = frozenset[str]
_NONE: Keys = frozenset()
_RELATIVES = frozenset({"who", "that", "which"})
VERBS_OF_STATE = frozenset({"is", "are", "was", "were", "been"})
_HAPPENED = frozenset({"recorded", "reported", "logged", "counted"})
_OF_WHAT = frozenset({"of", "from", "for", "by", "in"})
_YEAR = re.compile(r"(?:19|20)[0-9]{2}(?:/[0-9]{2})?")
_PAIR = 2
_ENDS_OF_PARTICIPLES = ("ed", "en")
_RATES = frozenset({"rate", "rates", "percentage", "proportion", "share", "score"})
_OF_A_RATE = frozenset({"from", "by"})
"""Of another thing these say where it came from: assaults by officers are not officer assaults."""
_ARTICLES = frozenset({"the", "a", "an"})
_PASSED_OVER = _ARTICLES | {"and"}
_TIMES = tuple((word,) for word in ("day", "week", "month", "quarter", "year"))
_LONG_ROOT = 6
_LED_TO = frozenset(
    (verb, preposition)
    for preposition, verbs in (("to", "led leads lead leading"), ("in", "resulted resulting result ended ending end"))
    for verb in verbs.split()
)
FREE_WORDS = frozenset({*_RELATIVES, *VERBS_OF_STATE, *_OF_WHAT, *_PASSED_OVER, *SMALLEST})
"""The words that a form below passes over: only these may stand in what is said and in no name of what is meant."""
TWO_THINGS_SAID = frozenset(verb for verb, _ in _LED_TO)
"""Words of a form that holds the names of two things."""


class SaidOtherwise:
    """What phrases mean that are no names: `named` and `by_stems` give measures by phrase, `called` their own names."""

    def __init__(
        self, named: Mapping[Words, Keys], by_stems: Mapping[str, Keys], called: Mapping[str, tuple[Words, ...]]
    ) -> None:
        self._named, self._by_stems, self._called = named, by_stems, called

    def measures(self, words: Words) -> Keys:
        """The measures that some words can be another way of calling; none where they are none."""
        return (
            self._with_a_verb(words)
            or self._came_of(words)
            or self._turned_round(words)
            or self._named_on(words)
            or self._by_roots(words)
        )

    def _with_a_verb(self, words: Words) -> Keys:
        """`Officers who are women`, `101 calls were abandoned`: the measure called so without the verb."""
        for place in range(1, len(words) - 1):
            said = 1 + (words[place] in _RELATIVES)
            verb = words[place + said - 1 : place + said]
            before, after = words[:place], words[place + said :]
            # That something was recorded says no more than that it happened.
            if after and verb and verb[0] in VERBS_OF_STATE and after[0] not in _HAPPENED:
                forms = (before + after, after + before)
                found = (self._named.get(one) or self._of_form(one) or self._of_form(folded(one)) for one in forms)
                if measures := _NONE.union(*found):
                    return measures
        return _NONE

    def _of_form(self, words: Words) -> Keys:
        return self._by_stems.get(joined_stems(words), _NONE)

    def _came_of(self, words: Words) -> Keys:
        """`Searches that led to an arrest`: the measure called arrests from searches."""
        for place in range(1, len(words) - 2):
            start = place + (words[place] in _RELATIVES)
            if words[start : start + 2] not in _LED_TO:
                continue
            before, after = words[:place], words[start + 2 :]
            after = after[1:] if after[:1] in (("a",), ("an",)) else after
            called = self._other_names(before) if after else ()
            said = [form for one in called for form in ((*after, "from", *one), (*after, "of", *one), (*one, *after))]
            if measures := _NONE.union(*(self._of_form(one) for one in said)):
                return measures
        return _NONE

    def _turned_round(self, words: Words) -> Keys:
        """`Arrest rate from stop and search`: the measure called stop and search arrest rate; `bikes stolen`."""
        if len(words) == _PAIR and words[1].endswith(_ENDS_OF_PARTICIPLES):
            return self._of_form((words[1], words[0]))
        for place in range(1, len(words) - 1):
            turns = words[place] in _OF_WHAT and not {words[place - 1], words[place + 1]} & SMALLEST
            if turns and (measures := self._of_form((*words[place + 1 :], *words[:place]))):
                return frozenset(key for key in measures if self._may_come_from(words, place, key))
        return _NONE

    def _may_come_from(self, words: Words, place: int, key: str) -> bool:
        """Whether `from` or `by` may part a name: of a rate, and of what is so called otherwise (theft from shops)."""
        plain = words[place] not in _OF_A_RATE or words[place - 1] in _RATES
        return plain or any(words[place] in name for name in self._called[key])

    def _other_names(self, words: Words) -> tuple[Words, ...]:
        """Some words, and the other names of the only measure that they name."""
        keys = self._named.get(words, _NONE)
        return (words, *(name for key in keys for name in self._called[key])) if len(keys) == 1 else (words,)

    def _named_on(self, words: Words) -> Keys:
        """`S60 searches`, `TFMV offences`: a name of a measure, and words of its other names that say it again."""
        for place in range(len(words) - 1, 0, -1):
            keys, rest = self._named.get(words[:place], _NONE), words[place:]
            if any(map(_YEAR.fullmatch, rest)):
                return _NONE  # behind a name a year says when, though the whole name has it too
            if len(keys) == 1 and not {"and", "or", "of"} & set(rest) and rest[-1] not in _OF_WHAT:
                (key,) = keys
                # A name of two things joined holds words for only one of them: VSO are not all sexual offences.
                plain = (name for name in self._called[key] if not is_of_two(name))
                own = {stem(word) for name in plain for word in name} | {*map(_head_of_two, self._called[key])}
                return keys if {stem(word) for word in rest} <= own else _NONE
        return _NONE

    def _by_roots(self, words: Words) -> Keys:
        """`Confident`, `confidence in policing`: a name of a measure in other forms of its words."""
        if words[0] in SMALLEST or words[-1] in SMALLEST:
            return _NONE
        form = _in_roots(_as_said(words))
        return self._roots.get(form, _NONE) if len(words) > 1 or len(form) >= _LONG_ROOT else _NONE

    @cached_property
    def _roots(self) -> Mapping[str, Keys]:
        found: dict[str, set[str]] = defaultdict(set)
        for words, keys in self._named.items():
            for form in (_in_roots(words), _in_roots(word for word in words if word not in _PASSED_OVER)):
                found[form] |= keys
        return {form: frozenset(keys) for form, keys in found.items()}


def _in_roots(words: Iterable[str]) -> str:
    return "".join(map(root, words))


def _as_said(words: Words) -> Iterator[str]:
    """The words but for articles. What `and` joins are two things; so many `a day` are more than days."""
    for place, word in enumerate(words):
        if word not in _ARTICLES or words[place + 1 : place + 2] in _TIMES:
            yield word


def _head_of_two(name: Words) -> str:
    """What both things of a name are: the completion of public and personal safety training completion; else nothing.

    What `and` joins straight is one of the two, and no head of both.
    """
    ends = len(name) > _LEAST_BEHIND_AND and not {"and", "or"} & {*name[-_LEAST_BEHIND_AND:]}
    return stem(name[-1]) if ends and not name[-1].endswith((*_ENDS_OF_PARTICIPLES, "ing")) else ""


_LEAST_BEHIND_AND = 3
