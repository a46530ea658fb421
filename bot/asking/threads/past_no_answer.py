"""`By month` after `is that down to the weather`, which had no answer: whether it goes on from what was told before."""

from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Choice, Question
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.reading import read
from bot.asking.reading.spans import segmentations
from bot.asking.threads.completing import completed, stood_alone
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.asking.words.tokens import plain_text, tokens_of, words_of
from bot.asking.words.word_sets import word_set

_ASKS_OF_WHAT_STANDS_THERE = word_set(
    "is are was were isnt arent wasnt werent has have had hasnt havent do does did dont doesnt didnt can could should "
    "would will why whys when who whos whose whats what how hows where compare explain"
)
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
_OF_SOME = word_set("just only those ones by excluding except without apart of these")
_NAMED = (Sort.MEASURE, Sort.AREA, Sort.GROUP, Sort.PEERS, Sort.LEAD, Sort.DELIVERABLE, Sort.TAG)


def asked_only_more(thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what had no answer asked something more of what stood there, and put nothing else in its place.

    It is a question by its first words and names no other measure, place, group or time: what is said next is of what
    was told before, as it was.
    """
    if thread.question is None or GOES_ON_IN in thread.unanswered:
        return False
    words = words_of(thread.unanswered)
    if not words or words[0] not in _ASKS_OF_WHAT_STANDS_THERE or tuple(words[:2]) in _PUTS_ANOTHER_IN_ITS_PLACE:
        return False
    if stood_alone(thread.unanswered, vocabulary, day) or not _OF_SOME.isdisjoint(words[1:]):
        return False
    text = plain_text(thread.unanswered)
    path = segmentations(PlainQuestion(tokens_of(text), vocabulary, day, thread.unanswered))[0]
    return not any(span.period is not None or any(map(span.is_a, _NAMED)) for span in path)


def with_it_in_its_place(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Choice | None:
    """`Burglary` after `sausages in dudley last month`: that question with this for what was not known in it."""
    kept = tokens_of(plain_text(said))
    whole = completed(thread.unanswered.partition(GOES_ON_IN)[0], kept, vocabulary, day, corrects=True)
    return None if whole is None or not isinstance(read(whole, vocabulary, day).outcome, Question) else Choice(whole, whole)
