"""`Burglary except dwelling`, `robbery not counting Sale`: some of what is counted is to be left out of it.

What is left is no figure of the catalogue, and none is made up of it: it is said so, with what there is to choose. What
is left out must be known; else the words that leave it out stop the answer, as any other that is not known.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.asking.names.named import Reading, Sort
from bot.asking.names.names_unmeant import names_said
from bot.asking.names.parts_of_names import part_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood, Question
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import words_of
from bot.figures.measures import NO_DIMENSION, Measure, dimension_of
from bot.watching.subject_words import group_name

_WITHOUT = (
    r"(?:(?:but )?(?:not counting|not including|not inc|excluding|excludes|excl|exc|except(?:ing)?(?: for)?|apart from"
    r"|aside from|other than|bar|barring|minus|less|without|leaving out|leave out|taking out|take out|ignoring"
    r"|discounting|omitting|net of|save for|outside(?: of)?|not in|thats not(?: in)?"
    r"|(?P<but>but)(?! (?:not|only|just|also|for|in|how|what|is|are|was|were|by|with|on)\b)"
    r"|(?:everywhere|anywhere|all areas) (?:but|bar|except|outside))"
    r"|(?P<denied>but not|and not|(?:but|not|no)(?= (?:the )?\w+$)))"
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
_LONGEST = 8


class _LeftOut(NamedTuple):
    """What stands before the words that leave something out, what that is, and what stands behind it."""

    main: str
    out: Reading
    rest: str
    turned: bool = False

    @property
    def whole(self) -> str:
        """The question of the whole: what is counted, where it stands behind, comes first."""
        return f"{self.rest} {self.main}".strip() if self.turned else f"{self.main} {self.rest}".strip()


def without_some(question: PlainQuestion, read: Callable[[str], Question | None]) -> NotUnderstood | None:
    """That no figure is made of what would be left, with the whole and its parts to choose; None where that is not so.

    `read` is how a question is read. What is left out must be an area, a group of the measure, or another measure.
    """
    said = _left_out(question)
    if said is None:
        return None
    asked = read(said.whole) if said.main or said.turned else question.previous
    if asked is None or len(asked.measures) != 1 or asked.groups:
        return None
    vocabulary = question.vocabulary
    measure = vocabulary.framework.measures[asked.measures[0]]
    name = vocabulary.name_of(said.out) if said.out.sort is not Sort.GROUP else group_name(measure, said.out.key)
    choices = tuple(_choices(said, name, asked, measure, vocabulary))
    return NotUnderstood("left out", name, near=(measure.name,), choices=choices)


def _left_out(question: PlainQuestion) -> _LeftOut | None:
    found = _SAID.match(" ".join(question.words))
    if found is None:
        return None
    if found["but"] and not _ALL_OF_THEM.match(found["main"]):
        return None  # robbery but Sale
    words = tuple(found["out"].split())
    main = _EVERYTHING.sub("", _EVERYWHERE.sub("", f" {found['main'].strip()}").strip()).strip()
    main = main if _measure_in(tuple(main.split()), question) is None else main.removeprefix("all ")
    for end in range(min(len(words), _LONGEST), 0, -1):
        named = main or " ".join(words[end:])
        if not named and (question.previous is None or found["denied"]):
            continue  # no, burglary
        measure = _measure_in(tuple(main.split()), question)
        turned = measure is None
        measure = measure or _measure_in(words[end:], question)
        if measure is None:
            continue
        out = _named(words[:end], measure, question.vocabulary)
        if out is not None and found["denied"] and _is_measure(out):
            return None  # burglary, not robbery
        if out is not None:
            behind = end + (words[end : end + 1] in (("ones",), ("one",)))
            rest = " ".join(words[behind:])
            return _LeftOut(main, out, _FOR.sub("", rest) if turned else rest, turned)
    return None


def _measure_in(main: Words, question: PlainQuestion) -> Measure | None:
    """The only measure that is named before; in a thread the one that was asked about, where none is."""
    named = {one.key for said in names_said(main, question.vocabulary) for one in said.readings if _is_measure(one)}
    before = question.previous
    if not named and before is not None:
        named = {*before.measures}
    return question.vocabulary.framework.measures[named.pop()] if len(named) == 1 else None


def _is_measure(reading: Reading) -> bool:
    return reading.sort is Sort.MEASURE


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
    if said.out.sort is Sort.MEASURE:
        yield Choice(name, f"{name} {said.rest}".strip() if said.main else f"what about {name}")
        return
    if said.out.sort is Sort.AREA:
        by = vocabulary.framework.areas[said.out.key].kind
    else:
        by = dimension_of(said.out.key)
        by = "group" if by == NO_DIMENSION else by
    if not asked.by:
        yield Choice(f"{measure.name} by {by.replace('-', ' ')}", f"{said.whole} by {by.replace('-', ' ')}".strip())
