"""What is asked of several things that stand in a thread: of all of them together, of some, or of one of them.

What is pointed at is found first (`standing`, `pointers`), what is asked of it then (`asked_of_them`); what is asked of
one thing is asked as in a thread that has come to it.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Read
from bot.asking.reading.asked_together import are_in_a_row
from bot.asking.reading.reading import read
from bot.asking.threads.after_no_answer import names_a_measure, says_nothing_new
from bot.asking.threads.against_the_last import against_the_last
from bot.asking.threads.asked_of_them import (
    ALL,
    asked_of_all,
    asked_of_times,
    asks_for_a_total,
    asks_for_an_end,
    asks_of_all_there_are,
    asks_which_one,
)
from bot.asking.threads.change_between import change_between, change_since_the_last
from bot.asking.threads.ends_by_rate import end_by_rate
from bot.asking.threads.of_the_first import first_given
from bot.asking.threads.pointers import Pointed, pointed_at_some
from bot.asking.threads.reply import Reply
from bot.asking.threads.standing import (
    TWO,
    all_together,
    between,
    between_the_two_times,
    of_the_same,
    things,
    times_told,
    together,
)
from bot.asking.threads.thread import Thread
from bot.asking.words.field_words import NUMBER_WORDS, Field
from bot.asking.words.said_around import said_alone
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework

_NUMBER = r"two|three|four|five|six|[2-6]"
_PLAINLY = re.compile(
    r"\b(?:(?:(?:both|all|each|either) (?:of )?)?(?:the |these |those )?"
    rf"(?P<number>{_NUMBER})(?: of (?:them|those|these))?"
    r"|(?P<both>both)(?: of (?:them|those|these)| them)?|(?:all|any|each|none|neither) of (?:them|those|these)"
    r"|neither|(?:any|each)(?= (?:up|down|worse|better)\b)"
    r"|(?:(?P<either>either)(?: of|(?! way| or))|(?P<too>them|these|those|they) (?:both|all))"
    r"(?: (?:them|those|these))?"
    r"|the (?:pair|lot|bunch))\b"
)
"""Words that can point at nothing but several things, and at how many where that is said."""
_PERHAPS = re.compile(r"\b(?:them|these|those|they)\b")
"""Words that may point at several things, and at the burglaries of one."""
_WHICH_OF_THEM = re.compile(rf"\b(?P<which>(?:which|who)s?)(?P<rest>(?!.* of .* of )(?: one)?s? .+?) of {ALL}$")
"""`Which is worse of the two`, as `which of the two is worse`."""
_OF_TIMES = re.compile(r"\bwhich (?:month|quarter|year|week|time)s? ")
_SINCE = re.compile(r"^(?P<moved>(?:and |so )?which .+?) (?:on|since|from|than|compared (?:with|to)) (?P<then>.+)$")
_OF_SO_MANY = re.compile(rf"\bof (?:the|those|these) (?:{_NUMBER})$")
_OF_AN_END = re.compile(
    r"\b(?:for|in|of|at|across) (?:the )?(?:first|top|bottom|(?P<judged>best|worst)|highest|lowest|biggest|largest"
    rf"|smallest) (?:{_NUMBER})(?: ones)?(?: of (?:them|those|these))?"
    r"(?=$| (?:in|for|last|this|since|on|per|by|against|year|over|compared|vs|as)\b)"
)
"""Not the top two sectors, which are put in order by what is asked of them."""
_THAT_ONE = re.compile(r"\b(?:that|this) one\b")
_SOME_OF_THEM = said_alone(
    r"(?:(?:which|who)(?: ones?)? of those|which(?= (?:are|were|have|had|do|did)\b))(?P<rest> .+)"
)
_SHARE_OF_THAT = said_alone(
    r"(?:what|whats|what is|how much)(?: the)?(?: (?:share|proportion|percentage|percent))? of (?:that|it|those)"
    r" (?:is|was) it"
)
_ASKS_FOR_IT_ALONE = word_set(
    "more details detail on "
    "and what about how tell me us show the so ok is was for give go with on then please pick choose take whats lets "
    "see have can could i you we do want need a at look of in to it that there any them all just only "
    "happening going doing whats hows status update latest news"
)
Again = Callable[[str, Thread], Reply]


def of_those(said: str, thread: Thread, vocabulary: Vocabulary, day: date, again: Again) -> Reply | None:
    """What is asked of two times, of some of the things that stand there or of all of them together."""
    if changes := change_between(said, thread):
        return Reply(said, thread.question, Read(changes[0]), each=changes if len(changes) > 1 else ())
    if (since := change_since_the_last(said, thread, day)) is not None and not thread.unanswered:
        first = first_given(thread)
        return Reply(said, first or thread.question, Read(since), turned_to=first)
    if (before := against_the_last(said, thread, vocabulary, day)) is not None:
        return Reply(said, thread.question, Read(before))
    closed = bool(thread.unanswered) and not says_nothing_new(thread, vocabulary, day)
    if not closed and (by_rate := end_by_rate(said, thread, vocabulary, day)) is not None:
        return Reply(said, thread.question, Read(by_rate))
    in_full = names_a_measure(said, vocabulary, day)
    if in_full and (of_another := _another_of_some(said, thread, vocabulary, day)) is not None:
        return of_another
    some = None if closed or in_full else pointed_at_some(said, thread, vocabulary.framework)
    if some is None and not closed and _THAT_ONE.search(said) and all_together(thread, None) is not None:
        some = Pointed(said, unclear=NotUnderstood("which of them"))
    if some is not None and (reply := _of_some(some, thread, vocabulary, day, again)) is not None:
        return reply
    if closed and not _was_of_several(thread, vocabulary, day):
        return None
    several = of_several(said, thread, vocabulary, day)
    if several is None or isinstance(several, Read):
        return None if several is None else Reply(said, thread.question, several)
    return Reply(said, None, Read(several[0]), each=several)


def _another_of_some(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """`Find rate for the top two` after areas: another measure of just those; without them it is of the whole force.

    It is asked which are meant where that cannot be told: behind what had no answer, and of the worst, which may be so
    by this measure.
    """
    found = _OF_AN_END.search(said)
    some = pointed_at_some(said, thread, vocabulary.framework) if found is not None else None
    if found is None or some is None:
        return None
    which = Reply(said, None, Read(NotUnderstood("which of them")))
    them = together(some.rows) if some.rows and not (thread.unanswered or found["judged"]) else None
    if them is None:
        return which
    understood = read(_without_them(some.rest), vocabulary, day, them)
    asked = understood.outcome
    if not isinstance(asked, Question):
        return Reply(said, None, understood)
    times = (asked.period, asked.more_periods) == (them.period, them.more_periods) or not them.more_periods
    kept = (asked.areas, asked.groups) == (them.areas, them.groups) and times and not (asked.by or asked.extreme)
    return Reply(said, them, understood) if kept else which


def _of_some(some: Pointed, thread: Thread, vocabulary: Vocabulary, day: date, again: Again) -> Reply | None:
    """What is asked of some of them: of one as in a thread that has come to it, of several together."""
    if some.unclear is not None:
        return Reply(some.rest, None, Read(some.unclear))
    if len(some.rows) == 1:
        return of_one(some.rest, some.rows[0], thread, vocabulary.framework, again)
    there = some.rest.endswith((" there", " here")) and thread.question is not None
    if there and thread.question is not None and not {*thread.question.areas} <= {*some.rows[0].areas}:
        return Reply(some.rest, None, Read(NotUnderstood("which of them")))
    bare = asks_for_it_alone(some.rest.split())
    them = together(some.rows)
    if them is not None and them.more_periods and len(some.rows) == TWO and some.rest == "the difference":
        times = [one.period.candidates[0] for one in some.rows]
        return Reply(some.rest, None, Read(between(some.rows[0], *times) or NotUnderstood("which of them")))
    if bare:
        each = (them,) if them is not None else some.rows
        return Reply(some.rest, None, Read(each[0]), each=each if len(each) > 1 else ())
    if them is None:
        return None
    asked = asked_of_all(some.rest, them, some.rows, vocabulary.framework)
    if isinstance(asked, tuple):
        return Reply(some.rest, None, Read(asked[0]), each=asked)
    if asked is not None:
        return Reply(some.rest, them, Read(asked))
    understood = read(_without_them(some.rest), vocabulary, day, them)
    return Reply(some.rest, them, understood) if _keeps_to(understood.outcome, them) else None


def of_one(rest: str, item: Question, thread: Thread, framework: Framework, again: Again) -> Reply | None:
    """What is asked of one thing, where it keeps to that thing; the thread is then turned to it."""
    shown = tuple(one for one in (*thread.shown, *thread.rows) if one.question == item)[:1]
    if asks_for_it_alone(rest.split()):
        return Reply(rest, item, Read(item), turned_to=item)
    if _SHARE_OF_THAT.match(rest):
        share = _share_of(item, thread, framework)
        return Reply(rest, item, Read(share or NotUnderstood("which of them")), turned_to=item if share else None)
    reply = again(rest, Thread(item, shown=shown))
    if reply.read is None or not _keeps_to(reply.read.outcome, item):
        return None
    return replace(reply, turned_to=item)


def _share_of(item: Question, thread: Thread, framework: Framework) -> Question | None:
    """`What share of that is the first`: of what was told last, where the one lies in it."""
    whole = thread.question
    if whole is None or len(whole.areas) != 1 or replace(item, areas=whole.areas) != replace(whole, home_meant=False):
        return None
    nested = whole.areas[0] in framework.with_ancestors(item.areas[0])[1:]
    return replace(item, intent=Intent.SHARE, areas=(*item.areas, *whole.areas), rate=None) if nested else None


def asks_for_it_alone(words: Iterable[str]) -> bool:
    """Whether some words around what is pointed at ask for no more than that."""
    return all(word in _ASKS_FOR_IT_ALONE for word in words)


def _keeps_to(asked: object, them: Question) -> bool:
    """Whether what is asked is of just these things, or of who leads on them."""
    if not isinstance(asked, Question):
        return False
    if them.topics or not asked.measures:
        measures = {key for _, key in asked.topics} <= {*them.measures}
        return bool(asked.topics) and (asked.topics == them.topics if them.topics else measures) and not asked.areas
    same = (asked.measures, asked.groups) == (them.measures, them.groups)
    return same and not asked.by.startswith("peers") and {*them.areas} <= {*asked.areas}


def _is_of_times(asked: object, them: Question) -> bool:
    """`Both by month`, `June for both`: the same of other times, and nothing else."""
    if not isinstance(asked, Question) or asked.intent not in (Intent.VALUE, Intent.RATE):
        return False
    return _keeps_to(asked, them) and (asked.by == EACH_PERIOD or asked.period != them.period)


def _without_them(said: str) -> str:
    return re.sub(r"(?:(?: |^)(?:for|of|in|on|at|across|with|to|about|from))?(?: |^)them all\b", "", said).strip()


def _with_each_added_up(put: str, thread: Thread) -> Thread:
    """The thread at the areas that were added up, where it is asked which of them is highest."""
    last = thread.question
    added_up = last is not None and last.summed and len(last.areas) > 1
    if last is None or not added_up or not asks_for_an_end(put):
        return thread
    return replace(thread, question=replace(last, summed=False))


def of_several(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Read | tuple[Question, ...] | None:
    """What is asked of the things that stand there together; None where nothing is, or only one thing stands there."""
    put, number = _with_them(said), _number_of(said)
    thread = _with_each_added_up(put, thread)
    last, framework = thread.question, vocabulary.framework
    times = times_told(thread)
    if last is not None and last.by == EACH_PERIOD and ALL in put.replace("of those", f"of {ALL}"):
        times = replace(last, by="", stepped=False, cadences=())
    if times is not None and (asked_of := asked_of_times(put, times, framework)) is not None:
        return Read(asked_of)
    if times is not None and times is not last and asks_for_an_end(_OF_TIMES.sub("which ", put)):
        understood = read(said, vocabulary, day, times) if are_in_a_row(times) else Read(times)
        return understood if isinstance(understood.outcome, Question) else Read(times)
    together_asked = all_together(thread, number)
    if together_asked is None and number is not None and number == len(thread.rows):
        together_asked = together(tuple(one.question for one in thread.rows))
    of_kind = thread.listed if thread.listed is not None and thread.listed.measures and asks_which_one(put) else last
    if together_asked is None and of_kind is not None and of_kind.by and number in (None, len(things(thread))):
        return _of_a_kind(put, of_kind, thread, vocabulary, day)
    if asks_of_all_there_are(put) and (last is None or len(last.areas) < TWO) and len(thread.alike) < TWO:
        return None
    if together_asked is None and number is not None and asks_for_a_total(put) and len(thread.shown) < TWO:
        return Read(NotUnderstood("word", " ".join(one[0] for one in _PLAINLY.finditer(said))))
    if together_asked is None:
        return None
    asked = asked_of_all(put, together_asked, things(thread), framework)
    if asked is None and ALL in put:
        understood = read(_without_them(put), vocabulary, day, together_asked)
        return understood if _is_of_times(understood.outcome, together_asked) else None
    if asked is None or isinstance(asked, (NotUnderstood, tuple)):
        return Read(asked) if isinstance(asked, NotUnderstood) else asked
    if together_asked is last and asked.against_unsaid and (change := between_the_two_times(thread)) is not None:
        return Read(change)
    compared = asked.intent in (Intent.VALUE, Intent.RATE, Intent.CHANGE) and not asked.summed
    return Read(asked, ((said, Field.COMPARE.value),) if compared else ())


def _of_a_kind(
    put: str, last: Question, thread: Thread, vocabulary: Vocabulary, day: date
) -> Read | tuple[Question, ...] | None:
    """What is asked of all of a kind that were told; `they` behind the first of an order is that one."""
    perhaps = "those" in put and "of those" not in put
    if last.by == EACH_PERIOD or (last.only_first and last.first < TWO and perhaps):
        return None
    them = last if last.against or last.against_period else between_the_two_times(thread) or last
    them = replace(last, period=them.period, against_period=them.against_period)
    since = _SINCE.match(put)
    then = read(f"compared with {since['then']}", vocabulary, day, last).outcome if since is not None else None
    if since is not None and isinstance(then, Question) and then.against_period is not None:
        put, them = since["moved"], replace(them, against_period=then.against_period)
    told = things(thread)
    told = told[: last.first] if last.only_first and last.first > 1 and ALL not in put else told
    asked = asked_of_all(put, them, told, vocabulary.framework)
    if asked is not None:
        return asked if isinstance(asked, tuple) else Read(asked)
    found = _SOME_OF_THEM.match(put)
    if found is None or ":" in last.by or last.beside:
        return None
    understood = read(f"which {last.by.replace('-', ' ')}s{found['rest']}", vocabulary, day, last)
    new = understood.outcome
    keeps = isinstance(new, Question) and of_the_same(new, replace(last, areas=new.areas)) and new.by == last.by
    at_its_rate = isinstance(new, Question) and (new.condition is None or new.rate == last.rate)
    return understood if keeps and at_its_rate else None


def _was_of_several(thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what had no answer was asked of the things that stand there, and of nothing else."""
    said = " ".join(words_of(thread.unanswered))
    return of_several(said, replace(thread, unanswered=""), vocabulary, day) is not None


def asks_which_of_them(said: str, thread: Thread, asked: Question) -> bool:
    """`Which one is riskiest` after two places, read as a list of all measures: it is one of the two that is meant."""
    if asked.intent is Intent.EXTREME and asked.period.form in (Form.NEWEST, Form.EVERYTHING):
        return _OF_SO_MANY.search(said) is not None  # of all that is held it is another one
    return not asked.measures and asks_which_one(_with_them(said)) and all_together(thread, None) is not None


def _with_them(said: str) -> str:
    put = _PLAINLY.sub(ALL, said) if _PLAINLY.search(said) else _PERHAPS.sub("those", said)
    return _WHICH_OF_THEM.sub(rf"\g<which> of {ALL}\g<rest>", put)


def _number_of(said: str) -> int | None:
    """How many things are pointed at; None where that is not said."""
    found = _PLAINLY.search(said)
    if found is None:
        return None
    if found["both"] or found["either"] or (found["too"] and "both" in found[0]):
        return TWO
    number = found["number"]
    return None if number is None else NUMBER_WORDS.get(number) or int(number)
