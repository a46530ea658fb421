"""`By month` after `is that down to the weather`, which had no answer: whether it goes on from what was told before."""

import re
from collections.abc import Sequence
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Choice, Question
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.reading import read
from bot.asking.reading.span import Segmentation, Span
from bot.asking.reading.spans import segmentations
from bot.asking.threads.completing import completed, says_where_unknown, stood_alone
from bot.asking.threads.named_alone import named_alone
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.asking.words.case_words import say_when, say_which_cases
from bot.asking.words.tokens import Token, plain_text, tokens_of, words_of
from bot.asking.words.word_sets import word_set

_ASKS_OF_WHAT_STANDS_THERE = word_set(
    "is are was were isnt arent wasnt werent has have had hasnt havent do does did dont doesnt didnt can could should "
    "would will why whys when who whos whose whats what how hows where compare explain"
)
_SAYS_OF_IT = word_set("thats its that it")
"""What a statement of what stands there begins with: thats over the floor by how many."""
_SAYS_WHICH = word_set("of with without for from involving among excluding including where only just not")
"""What such a statement says which cases with: thats with the students."""
_HOW_IT_IS_TOLD = word_set(
    "up down higher lower better worse more less fewer as a an the in by or and how much many per cent percent "
    "percentage percentages pct points number numbers figure figures terms diff difference change gap table chart "
    "graph line list full"
)
"""Words that ask in what form something is to be told, and name nothing: so up or down in percent."""
_BY_HOW_MUCH = re.compile(r" by how (?:much|many)(?: points)?$")
_BEGINS_SO = word_set("so and ok okay right well hmm but fine yes yeah great thanks cheers ta also then now")
_PUTS_ANOTHER_IN_ITS_PLACE = frozenset(
    {
        ("what", "about"),
        ("how", "about"),
        ("how", "many"),
        ("how", "much"),
        ("what", "share"),
        ("what", "proportion"),
        ("what", "percentage"),
        ("what", "if"),
    }
)
_HOLDS_AGAINST = word_set("and so vs v versus against compared compare to with on the a last before previous prior")
"""`Vs last`, of which it was not known against what."""
_AGAINST = word_set("vs v versus against compared")
_OF_SOME = word_set("just only those ones by excluding except without apart of these")
_NARROWS = word_set("of by with without for from on at not no only just involving against among under over excluding")
"""What begins words that say of which of the cases: a measure in their place would be of all of them."""
_PLACING = word_set("in at for since during from over on across near")
_OPENS = word_set(
    "ok okay right so well no nah sorry oh i meant mean ill take try give me let lets then and hmm fine just"
)
_CLOSES = word_set("then instead please pls thanks now i meant mean")
_NAMED = (Sort.MEASURE, Sort.AREA, Sort.GROUP, Sort.PEERS, Sort.LEAD, Sort.DELIVERABLE, Sort.TAG)

_GOES_ON = re.compile(
    r"^(?:(?:ok|okay|right|so|well|yes|no|now) )*"
    r"(?:and|but|or|plus|also|then|just|only|same|likewise|for|add|what about|how about|what of)\b"
    r"|\b(?:too|as well|also|then|instead)$"
)
"""What is said so goes on from the line before, though by itself it may read as a question in full."""


def goes_on(said: str) -> bool:
    """Whether some words go on from what was said before them: and for shoplifting, just robbery, burglary too."""
    return bool(_GOES_ON.search(" ".join(words_of(said))))


def said_again(said: str, thread: Thread) -> bool:
    """Whether the line that had no answer is said anew with one word put right: `in Harrow` after `in Harow`."""
    words, before = words_of(said), words_of(thread.unanswered.rpartition(GOES_ON_IN)[2])
    return len(words) == len(before) and sum(one != other for one, other in zip(words, before, strict=True)) == 1


def asked_only_more(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what had no answer asked something more of what stood there, and put nothing else in its place.

    It is a question by its first words, says something of what stands there, holds it against something or asks for
    another form of it; and it names no other measure or group, nor a place or a time that `said` does not name anew:
    what is said next is of what was told before, as it was.
    """
    if thread.question is None:
        return False
    lines = thread.unanswered.split(GOES_ON_IN)
    return all(_asks_more_of_it(line, said, vocabulary, day) for line in lines)


def _asks_more_of_it(line: str, said: str, vocabulary: Vocabulary, day: date) -> bool:
    words = _BY_HOW_MUCH.sub("", " ".join(words_of(line))).split()
    while words and words[0] in _BEGINS_SO:
        words = words[1:]
    if words and ({*words} <= _HOLDS_AGAINST or {*words} <= _HOW_IT_IS_TOLD):
        return True
    if not words or tuple(words[:2]) in _PUTS_ANOTHER_IN_ITS_PLACE or not _is_of_what_stands_there(words):
        return False
    if stood_alone(line, vocabulary, day) or not _OF_SOME.isdisjoint(words[1:]):
        return False
    path, now = _path(line, vocabulary, day), _path(said, vocabulary, day)
    named = [sort for sort in _NAMED if any(span.is_a(sort) for span in path)]
    timed = any(span.period is not None for span in path)
    anew = all(sort is Sort.AREA and any(span.is_a(sort) for span in now) for sort in named)
    return anew and (not timed or any(span.period is not None for span in now))


def _is_of_what_stands_there(words: Sequence[str]) -> bool:
    if words[0] in _ASKS_OF_WHAT_STANDS_THERE:
        return True
    if words[0] in _SAYS_OF_IT:
        return _SAYS_WHICH.isdisjoint(words) and not say_when(words) and not say_which_cases(words)
    return words[0] in _AGAINST and _SAYS_WHICH.isdisjoint(words)


def _path(text: str, vocabulary: Vocabulary, day: date) -> Segmentation:
    return segmentations(PlainQuestion(tokens_of(plain_text(text)), vocabulary, day, text))[0]


def names_it_instead(thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether no measure was known in what had no answer, so that one that is named now is asked for in its place."""
    text = thread.unanswered.partition(GOES_ON_IN)[0]
    path = segmentations(PlainQuestion(tokens_of(plain_text(text)), vocabulary, day, text))[0]
    left = [span for span in path if not span.placed]
    words = words_of(text)
    kept = [span for span in path if span.period is not None or span.is_a(Sort.AREA)]
    places = {at for span in kept for at in range(span.start, span.end)}
    which = say_when([word for at, word in enumerate(words) if at not in places])
    which = which or say_which_cases([word for span in left for word in words[span.start : span.end]])
    narrows = which or any(word in _NARROWS for span in left for word in (words[max(span.start - 1, 0) : span.end]))
    placed = says_where_unknown(path, [token.word for token in tokens_of(plain_text(text))])
    return bool(left) and not (narrows or placed) and not any(map(_is_of_a_measure, path))


def with_it_in_its_place(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Choice | None:
    """`Burglary` after `sausages in dudley last month`: that question with this for what was not known in it."""
    kept = _without_openings(tokens_of(plain_text(said)))
    first = thread.unanswered.partition(GOES_ON_IN)[0]
    whole = (completed(first, kept, vocabulary, day, corrects=True) if kept else None) or _there_and_then(
        " ".join(token.word for token in kept), first, vocabulary, day
    )
    return (
        None
        if whole is None or not isinstance(read(whole, vocabulary, day).outcome, Question)
        else Choice(whole, whole)
    )


def _there_and_then(said: str, first: str, vocabulary: Vocabulary, day: date) -> str | None:
    """`Knife possession` after `stabbings in sept`: what is named now, of the place and time that were said."""
    named = named_alone(said, vocabulary, day) if said else ()
    if len(named) != 1 or not (named[0].measures or named[0].groups):
        return None
    words = [token.word for token in tokens_of(plain_text(first))]
    path = segmentations(PlainQuestion(tokens_of(plain_text(first)), vocabulary, day, first))[0]
    if says_where_unknown(path, words):
        return None  # it would be of another place
    kept = [said]
    for span in path:
        if span.is_a(Sort.AREA) or span.period is not None:
            before = words[span.start - 1 : span.start] if span.start else []
            kept += [*(word for word in before if word in _PLACING), *words[span.start : span.end]]
    asked = read(" ".join(kept), vocabulary, day).outcome
    whole = isinstance(asked, Question) and ({*named[0].measures} <= {*asked.measures})
    grouped = isinstance(asked, Question) and {*named[0].groups} <= {*asked.groups}
    return " ".join(kept) if len(kept) > 1 and whole and grouped else None


def taken_for_granted(thread: Thread, vocabulary: Vocabulary, day: date) -> tuple[Question, str] | None:
    """The question that was offered, completed with what was said past it: who goes on from it has taken it.

    A part of a name that was offered for a whole one, killed for killed and seriously injured, is not; nor is what was
    said by itself, without what the question asked: nobody chose that.
    """
    _, chained, last = thread.unanswered.rpartition(GOES_ON_IN)
    if len(thread.choices) != 1 or not chained:
        return None
    offered, said = plain_text(thread.choices[0].question), plain_text(last)
    if said not in offered or said == offered:
        return None
    meant = read(thread.choices[0].question, vocabulary, day, thread.question).outcome
    return (meant, thread.choices[0].label) if isinstance(meant, Question) and meant.measures else None


def _is_of_a_measure(span: Span) -> bool:
    return span.is_a(Sort.MEASURE) or span.is_a(Sort.GROUP) or span.is_a(Sort.TAG)


def _without_openings(tokens: Sequence[Token]) -> Sequence[Token]:
    """What is said, without `ok`, `i meant` and `then` around it."""
    start, end = 0, len(tokens)
    while start < end and tokens[start].word in _OPENS:
        start += 1
    while end > start and tokens[end - 1].word in _CLOSES:
        end -= 1
    return tokens[start:end]
