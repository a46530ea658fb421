"""`Burglary except dwelling`, `robbery not counting Sale`: some of what is counted is to be left out of it.

Areas and groups that are held are left out of those of their kind (`the_others.py`). Else what is left is no figure of
the catalogue, and none is made up of it: it is said so, with what there is to choose. What is left out must be known;
else the words that leave it out stop the answer, as any other that is not known.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from bot.asking.names.named import Reading, Sort
from bot.asking.names.names_unmeant import names_said
from bot.asking.names.parts_of_names import part_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.the_others import is_narrowed, others_in_words, total_of, without_those
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import words_of
from bot.figures.measures import NO_DIMENSION, Measure, dimension_of
from bot.figures.word_lists import listed
from bot.watching.subject_words import group_name

_WITHOUT = (
    r"(?:(?:if (?:you|we|i) )?(?:but )?(?:not counting|not including|not inc|excluding|exclude|excludes|excl|exc|ex"
    r"|except(?:ing)?(?: for)?|apart from|aside from|other than|bar|barring|minus|less(?! (?:in|of|for|at|than)\b)"
    r"|without|leaving out|leave out|taking out|take out|take away|taking away|ignor(?:ing|e)|disregard(?:ing)?"
    r"|discount(?:ing)?|omit(?:ting)?|w o|net of|save for|(?P<apart>outside(?: of)?|not in|thats not(?: in)?)"
    r"|(?P<but>but)(?! (?:not|only|just|also|for|in|how|what|is|are|was|were|by|with|on)\b)"
    r"|(?:everywhere|anywhere|all areas) (?:but|bar|except|outside))"
    r"|(?P<denied>but not|and not|(?:but|not|no)(?= (?:the )?\w+$)))"
)
_TAKEN_OUT = re.compile(
    r"\b(?:(?:if (?:you|we|i) )?(?:take|taking|leave|leaving|strip|stripping|cut|keep)|with)"
    r" (?P<out>(?!by\b|in\b|of\b)\S+(?: \S+){0,4}?)"
    r" (?:(?:taken|left|stripped|cut) out|out|excluded|removed|omitted)\b(?! of\b)"
)
_OF_THEM = r"(?:(?:the|any|all|those|of|in|for|from|that|which|are|is|was|were) )*"
_SAID = re.compile(rf"^(?:(?:and|ok|so|now|then) )*(?P<main>.*?)\s?\b{_WITHOUT} {_OF_THEM}(?P<out>.+)$")
_EVERYWHERE = re.compile(r" (?:everywhere|anywhere|all areas|all (?:the )?(?:boroughs|districts|divisions))$")
_ALL_OF_THEM = re.compile(r"^(?:.* )?(?:everything|anything|everyone|all|every|each|the|our)(?: \w+){0,3}$")
_EVERYTHING = re.compile(
    r"^(?:everything|anything|everyone|all|all of it|all of them|everybody|(?:all|the) rest)$"
    r"|(?<=\bthe )(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) "
)
_FOR = re.compile(r"^(?:for|on|of|in) ")
_LONGEST = 14
_JOINED = frozenset({"and", "or", "nor", "n"})
_SURELY = (None, "but not", "and not")
"""Said otherwise a name may be put right (robbery, no, Mills), as `outside Mills` may be of whoever has the rest."""


class _LeftOut(NamedTuple):
    """What stands before the words that leave something out, what that is, and what stands behind it."""

    main: str
    out: tuple[Reading, ...]
    rest: str
    turned: bool = False
    goes_on: bool = False
    """Whether the measure is that of the question before."""
    surely: bool = True

    @property
    def whole(self) -> str:
        """The question of the whole: what is counted, where it stands behind, comes first."""
        return f"{self.rest} {self.main}".strip() if self.turned else f"{self.main} {self.rest}".strip()


def without_some(question: PlainQuestion, read: Callable[[str], Read]) -> Read | None:
    """What is left, of its kind; else that no figure is made of it, with the whole and its parts to choose.

    `read` is how a question is read. What is left out must be areas, groups of the measure, or another measure. None
    where nothing is left out.
    """
    said = _left_out(question, read)
    if said is None:
        return None
    whole = read(said.whole) if said.whole else None
    asked = question.previous if whole is None else whole.outcome
    if not isinstance(asked, Question) or len(asked.measures) != 1:
        return None
    vocabulary = question.vocabulary
    measure = vocabulary.framework.measures[asked.measures[0]]
    names = [
        vocabulary.name_of(one) if one.sort is not Sort.GROUP else group_name(measure, one.key) for one in said.out
    ]
    left = _of_the_others(said, asked, question)
    if left is not None and not _TOTALS.isdisjoint(said.whole.split()):
        left = total_of(left)
    if left is not None:
        told = others_in_words(asked, left, vocabulary.framework)
        taken = ((f"without {listed(names)}", told),) if told else ()
        return replace(whole or Read(left), outcome=left, corrected=(*(whole.corrected if whole else ()), *taken))
    if asked.groups:
        return None
    choices = tuple(_choices(said, names[0], asked, measure, vocabulary))
    return Read(NotUnderstood("left out", listed(names), near=(measure.name,), choices=choices))


def _of_the_others(said: _LeftOut, asked: Question, question: PlainQuestion) -> Question | None:
    """The same of the others; None behind what picked some of a kind, where no more than that is gone on from."""
    before = question.previous if said.goes_on else None
    picked = before is not None and (is_narrowed(before) or (before.by and before.intent not in _FIGURES))
    return None if picked or not said.surely else without_those(asked, said.out, question.vocabulary.framework)


_TOTALS = frozenset({"total", "totals", "sum", "together", "combined", "altogether"})
_FIGURES = (Intent.VALUE, Intent.RATE, Intent.CHANGE)


def _left_out(question: PlainQuestion, read: Callable[[str], Read]) -> _LeftOut | None:
    found = _SAID.match(_TAKEN_OUT.sub(r"without \g<out>", " ".join(question.words)))
    if found is None:
        return None
    if found["but"] and not _ALL_OF_THEM.match(found["main"]):
        return None  # robbery but Sale
    words = tuple(found["out"].split())
    main = _EVERYTHING.sub("", _EVERYWHERE.sub("", f" {found['main'].strip()}").strip()).strip()
    main = main if _measure_in(tuple(main.split()), question) is None else main.removeprefix("all ")
    of_main = _measure_in(tuple(main.split()), question) or _measure_of(main, question, read)
    apart = bool(found["apart"]) and "but not in" not in found[0]
    surely = found["denied"] in _SURELY and not apart
    for end in range(min(len(words), _LONGEST), 0, -1):
        named = main or " ".join(words[end:])
        if not named and (question.previous is None or found["denied"]):
            continue  # no, burglary
        turned = of_main is None
        measure = of_main or _measure_in(words[end:], question)
        if measure is None:
            continue
        out = _all_named(words[:end], measure, question.vocabulary)
        if out and found["denied"] and _is_measure(out[0]):
            return None  # burglary, not robbery
        if out:
            behind = end + (words[end : end + 1] in (("ones",), ("one",)))
            rest = " ".join(words[behind:])
            goes_on = not _names_one((*main.split(), *rest.split()), question.vocabulary)
            return _LeftOut(main, out, _FOR.sub("", rest) if turned else rest, turned, goes_on, surely)
    return None


def _names_one(words: Words, vocabulary: Vocabulary) -> bool:
    return any(_is_measure(one) for said in names_said(words, vocabulary) for one in said.readings)


def _measure_of(main: str, question: PlainQuestion, read: Callable[[str], Read]) -> Measure | None:
    """The measure that some words are taken for, though none is named in them: custody."""
    asked = read(main).outcome if main else None
    alone = isinstance(asked, Question) and len(asked.measures) == 1
    return question.vocabulary.framework.measures[asked.measures[0]] if alone and isinstance(asked, Question) else None


def _measure_in(main: Words, question: PlainQuestion) -> Measure | None:
    """The only measure that is named before; in a thread the one that was asked about, where none is."""
    named = {one.key for said in names_said(main, question.vocabulary) for one in said.readings if _is_measure(one)}
    before = question.previous
    if not named and before is not None:
        named = {*before.measures}
    return question.vocabulary.framework.measures[named.pop()] if len(named) == 1 else None


def _is_measure(reading: Reading) -> bool:
    return reading.sort is Sort.MEASURE


def _all_named(words: Words, measure: Measure, vocabulary: Vocabulary) -> tuple[Reading, ...]:
    """What is to be left out, all of one sort: areas, groups of the measure, or one other measure; else nothing."""
    alone = _named(words, measure, vocabulary)
    if alone is not None:
        return (alone,)
    for at in range(len(words) - 1, 0, -1):
        first = _named(words[:at], measure, vocabulary)
        rest = words[at:]
        while rest[:1] and rest[0] in _JOINED | {"the"}:
            rest = rest[1:]
        others = _all_named(rest, measure, vocabulary) if first is not None and rest else ()
        if first is not None and others and {one.sort for one in others} == {first.sort} != {Sort.MEASURE}:
            return (first, *others)
    return ()


def _named(words: Words, measure: Measure, vocabulary: Vocabulary) -> Reading | None:
    """The area, the group of the measure or the other measure that is to be left out."""
    readings = vocabulary.readings(words)
    areas = [one for one in readings if one.sort is Sort.AREA]
    part = part_of(words, measure, words_of(measure.name), vocabulary)
    others = [one for one in readings if _is_measure(one) and one.key != measure.key]
    found = areas or ([part] if part is not None else others)
    return found[0] if len(found) == 1 else None


def _choices(said: _LeftOut, name: str, asked: Question, measure: Measure, vocabulary: Vocabulary) -> Iterator[Choice]:
    """The whole, and each of the parts that it is made up of; of another measure that one."""
    if said.main or said.turned:
        yield Choice(measure.name, said.whole)
    out = said.out[0]
    if out.sort is Sort.MEASURE:
        yield Choice(name, f"{name} {said.rest}".strip() if said.main else f"what about {name}")
        return
    if out.sort is Sort.AREA:
        by = vocabulary.framework.areas[out.key].kind
    else:
        by = dimension_of(out.key)
        by = "group" if by == NO_DIMENSION else by
    if not asked.by:
        yield Choice(f"{measure.name} by {by.replace('-', ' ')}", f"{said.whole} by {by.replace('-', ' ')}".strip())
