"""Reading a question: every word is placed, known to be harmless, or the question is not answered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from itertools import chain

from bot.asking.names.definitions_asked import asked_definition
from bot.asking.names.names_in_other_words import in_other_words
from bot.asking.names.only_candidate import only_candidate
from bot.asking.names.part_taken import taken_for_its_name
from bot.asking.names.parted_names import put_together
from bot.asking.names.respelling import is_passed_over, near_words, respellings, to_ask_back, worth_telling
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.names.with_and_without import with_and_without
from bot.asking.periods.period_names import FIRST_YEAR
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.reading.aims_put_plainly import with_its_aim_plain
from bot.asking.reading.as_at_then import as_of_then
from bot.asking.reading.as_known_said import as_known_or_not
from bot.asking.reading.between_what import between_what
from bot.asking.reading.called_in import as_work_or_called_in
from bot.asking.reading.counts_behind_asked import of_all_asked
from bot.asking.reading.deliverables_asked import asked_of_a_deliverable
from bot.asking.reading.groups_alone import lacks_groups, of_the_measure_before
from bot.asking.reading.headings_said import heading_of
from bot.asking.reading.held_put_plainly import what_is_held_plainly
from bot.asking.reading.how_many_were_not import beyond_its_limit, those_that_were_not, without_denial
from bot.asking.reading.kinds_of_outcome import TWO_NAMED, is_of_words, is_part_of_a_name, names_none_or_two
from bot.asking.reading.last_years_said import with_last_years_plain
from bot.asking.reading.leads_by_role import who_leads_on_it
from bot.asking.reading.leaving_out import may_be_left_out, says_which, stands_between_whole_and_part
from bot.asking.reading.left_out_said import without_some
from bot.asking.reading.left_over import MOST_CHOICES
from bot.asking.reading.limits_of_groups import with_the_limit_of_a_group
from bot.asking.reading.meant_before import meant_of_those
from bot.asking.reading.meeting_by_its_month import of_the_next_meeting
from bot.asking.reading.most_ended_in import most_ended_in
from bot.asking.reading.numbers_behind import number_behind
from bot.asking.reading.one_reading import MIXED, essence, of_the_measure_of_its_name, of_what_is_held, one_of
from bot.asking.reading.only_group import only_group
from bot.asking.reading.only_its_meaning import only_its_meaning
from bot.asking.reading.other_than_held import not_for_another
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.points_back import points_at_nothing
from bot.asking.reading.put_plainly import put_plainly
from bot.asking.reading.rates_of_parts import with_rates_of_parts_plain, with_the_share_of_an_outcome
from bot.asking.reading.refused_at_sight import LONGEST_QUESTION, refused_at_sight
from bot.asking.reading.said_again import SAYING_SO, said_again, with_its_name
from bot.asking.reading.set_questions import asked_in_set_words
from bot.asking.reading.shares_of_parts import share_of_a_part
from bot.asking.reading.since_what_is_noted import since_what_is_noted
from bot.asking.reading.so_many_words import asked_in_so_many_words, held_to_what_is_said
from bot.asking.reading.spans import segmentations
from bot.asking.reading.target_named import stands_beside_target, with_a_target
from bot.asking.reading.ways import Way, every_way
from bot.asking.reading.what_it_is_for import in_its_place
from bot.asking.reading.whose_area import with_whose_area
from bot.asking.words.signatures import without_signature
from bot.asking.words.tokens import Token, plain_text, tokens_of, with_dashes, words_of

_MORE_THAN = re.compile(r"(?<=[\w ])[<>](?= ?\d+\b)")  # `on bail >3 months`
_OF_CODE = "drop|delete|select|update|insert|truncate|alter|exec|union|rm|curl|import|print"
_ENDS_A_CLAUSE = re.compile(rf"(?<=\w);(?= (?!(?:{_OF_CODE})\b)\w)", re.IGNORECASE)  # and is not of code


@lru_cache(maxsize=64)
def read(text: str, vocabulary: Vocabulary, day: date, previous: Question | None = None) -> Read:
    """Read a question as of a day. `previous` is the question that it follows up in a thread.

    Two ways of reading it that differ are not understood, with both as choices; so is one with a word that could not
    be placed, which it names. Nothing is settled by a score. It is remembered for a while: what has no answer is read
    again in other ways.
    """
    text, choices, reference = put_plainly(text, vocabulary)
    if choices:
        return Read(NotUnderstood("several readings", reference, choices=choices))
    found = _read(with_rates_of_parts_plain(text, vocabulary), vocabulary, day, previous)
    found = with_the_limit_of_a_group(with_the_share_of_an_outcome(found, vocabulary), text, vocabulary)
    found = since_what_is_noted(found, text, vocabulary, lambda said: read(said, vocabulary, day, previous))
    return only_its_meaning(as_known_or_not(not_for_another(of_all_asked(found), text, vocabulary), text), text)


def _read(text: str, vocabulary: Vocabulary, day: date, previous: Question | None) -> Read:
    text = _MORE_THAN.sub(lambda sign: " over " if sign[0] == ">" else " under ", _ENDS_A_CLAUSE.sub(".", text))
    text = with_last_years_plain(what_is_held_plainly(text, vocabulary))
    text = with_its_aim_plain(of_the_next_meeting(who_leads_on_it(text, vocabulary), vocabulary, day), vocabulary)
    text = most_ended_in(text, vocabulary)
    plain = plain_text(text[: LONGEST_QUESTION * 2])
    tokens = without_signature(tokens_of(plain), text, vocabulary.is_name)
    if (worded := asked_in_so_many_words(text, vocabulary, day, previous, read)) is not None:
        return worded
    refused = refused_at_sight(text, plain, tokens, vocabulary, day) or with_whose_area(text, vocabulary)
    if refused is not None:
        return Read(refused)
    if (asked := between_what(tokens, previous, vocabulary) or asked_definition(tokens, vocabulary)) is not None:
        return Read(asked)
    if (claim := held_to_what_is_said(tokens, previous, vocabulary, day, read)) is not None:
        return claim
    question = PlainQuestion(tuple(tokens), vocabulary, day, text, previous)
    if (share := _share_of_a_part(question)) is not None:
        return share
    ways = of_the_measure_of_its_name([*_read_words(question)], question.words, vocabulary.framework)
    found = _read_otherwise(one_of(of_what_is_held(ways, vocabulary.framework)), question)
    if isinstance(found.outcome, NotUnderstood) and not SAYING_SO.isdisjoint(question.said):
        found = _said_again(question) or found
    if previous is None and (listed := asked_in_set_words(found, tokens, vocabulary, day, text)) is not None:
        as_read = found if found.outcome == listed else Read(listed)
        return replace(as_read, outcome=points_at_nothing(listed, tokens) or listed)
    if (of_one := _of_a_deliverable(found, question)) is not None:
        return Read(of_one)
    if found.outcome == MIXED and (headed := _without_heading(question)) is not None:
        return Read(headed)
    if found == Read(MIXED):
        if words := of_the_measure_before(segmentations(question), tokens, previous, vocabulary):
            return one_of([*_read_words(question.in_words(words))])
        return Read(lacks_groups(segmentations(question), vocabulary) or MIXED)
    return _as_of_its_day(found, question)


def _of_a_deliverable(found: Read, question: PlainQuestion) -> Question | NotUnderstood | None:
    goes_on = question.previous is not None and bool(question.previous.measures)
    return asked_of_a_deliverable(found.outcome, question.tokens, question.vocabulary, goes_on=goes_on)


def _read_otherwise(found: Read, question: PlainQuestion) -> Read:
    """What is read, or what it is taken for: the only one that it can be, work, what is left of it, what was not."""
    found = (
        _taken_for_the_only_one(found, question)
        or _said_to_be_work(found, question)
        or _without_some(found, question)
        or found
    )
    found = number_behind(found, question, lambda said: _settled_alone(question.in_words(said))) or found
    of_a_measure = isinstance(found.outcome, Question) and bool(found.outcome.measures)
    if of_a_measure:
        return found
    rests = [rest] if (rest := without_denial(question.tokens)) else map(tokens_of, beyond_its_limit(question.tokens))
    framework = question.vocabulary.framework
    were_not = (those_that_were_not(_settled_alone(question.in_words(tuple(one))), framework) for one in rests)
    return next((one for one in were_not if one is not None), found)


def _as_of_its_day(found: Read, question: PlainQuestion) -> Read:
    """What was asked as at another day is read as of that day: its last month is another."""
    as_at, day = found.outcome.as_at if isinstance(found.outcome, Question) else None, question.day
    if as_at is None or as_at >= day or as_at.year < FIRST_YEAR:
        return found
    then = replace(question, day=as_at, asked_on=day, previous=as_of_then(question.previous, as_at))
    return one_of([*_read_words(then)])


def _share_of_a_part(question: PlainQuestion) -> Read | None:
    """What share a part is of what is counted, in other words for it: how much of burglary is business."""
    put = share_of_a_part(question.tokens, question.vocabulary)
    if put is None or isinstance(put, NotUnderstood):
        return None if put is None else Read(put)
    found = one_of([*_read_words(question.in_words(tokens_of(plain_text(put))))])
    return found if isinstance(found.outcome, Question) and found.outcome.intent is Intent.SHARE else None


def _without_some(found: Read, question: PlainQuestion) -> Read | None:
    """What is left of a whole without some of it, or that no figure is made of it: burglary except dwelling."""

    def asked(text: str) -> Read:
        return _settled_alone(question.in_words(tokens_of(plain_text(text))))

    return without_some(question, asked) if isinstance(found.outcome, NotUnderstood) else None


def _taken_for_the_only_one(found: Read, question: PlainQuestion) -> Read | None:
    """What is asked of the one measure, group or area that words can be meant for, of whose names they are a part."""
    outcome, tokens, vocabulary, previous = found.outcome, question.tokens, question.vocabulary, question.previous
    if not isinstance(outcome, NotUnderstood):
        return None
    said, measures = {name for _, name in found.steps}, vocabulary.framework.measures
    then = previous.measures if previous else ()
    known = {one.name for one in measures.values() if one.name in said} | {measures[key].name for key in then}
    by_name = taken_for_its_name(outcome, tokens, vocabulary, goes_on=previous is not None)
    before = meant_of_those(outcome, previous, vocabulary)
    choice = by_name or only_candidate(outcome, tokens, vocabulary, then)
    if (choice := choice or only_group(outcome, tokens, known, vocabulary) or before) is None:
        return None
    taken = one_of([*_read_words(question.in_words(tokens_of(plain_text(choice.question))))])
    if not isinstance(taken.outcome, Question) or (not by_name and taken.corrected):
        return None  # the rest of it is not sure
    told = (outcome.word, choice.label)
    if by_name or before or choice.label in {one.name for one in vocabulary.framework.areas.values()}:
        return replace(taken, corrected=(*taken.corrected, told))
    return replace(taken, only_held=(*taken.only_held, told))


def _said_to_be_work(found: Read, question: PlainQuestion) -> Read | None:
    """What is asked of what is counted, where it is called work or as it was told of: county lines jobs."""
    return as_work_or_called_in(found, question, lambda said: one_of([*_read_words(question.in_words(tuple(said)))]))


def _without_heading(question: PlainQuestion) -> NotUnderstood | None:
    """`Rural: farm theft last month`: what is asked under a theme, as a choice where it has an answer by itself."""
    end = heading_of(question)
    rest = question.in_words(question.tokens[end:])
    if not end or not isinstance(one_of([*_read_words(rest)]).outcome, Question):
        return None
    said = with_dashes(rest.tokens)
    return NotUnderstood("word", " ".join(question.words[:end]), choices=(Choice(said, said),))


def _said_again(question: PlainQuestion) -> Read | None:
    """What is asked of a measure that is named behind everyday words for it: car theft - theft of vehicle I mean."""
    again = said_again(question.tokens, question.vocabulary)
    if again is None:
        return None
    rest = question.in_words(again.tokens)
    left = sorted(set().union(*(places for _, places in every_way(rest))))
    put, said = with_its_name(again, left, question.vocabulary)
    for tokens in (again.tokens, put):
        found = one_of([*_read_words(rest.in_words(tokens))]) if tokens else None
        if found is not None and isinstance(found.outcome, Question) and found.outcome.measures == (again.measure,):
            taken = ((said, question.vocabulary.framework.measures[again.measure].name),) if tokens is put else ()
            return replace(found, corrected=(*found.corrected, *taken))
    return None


def _read_words(question: PlainQuestion) -> Iterator[Read]:
    """Every way of reading the words, as typed or, where words are left over, as they may have been meant."""
    as_typed = every_way(question)
    understood = [one for one, _ in as_typed if isinstance(one.outcome, Question)]
    if understood and not all(is_of_words(one.outcome) and left for one, left in as_typed):
        yield from (one for one, left in as_typed if not left or isinstance(one.outcome, Question))
        return
    if joined := [*_joined(question)]:
        yield from joined
        return
    if aimed := [*_of_the_number_with_a_target(question, as_typed)]:
        yield from aimed
        return
    if renamed := [*_renamed(question, as_typed)]:
        yield from renamed
        return
    if not any(left for _, left in as_typed) and as_typed:
        yield from (one for one, _ in as_typed)
        return
    respelt = [*_spelt(question, as_typed)]
    spelt = [one for one, left, _ in respelt if not left]
    if any(isinstance(one.outcome, Question) for one in spelt):
        yield from spelt
    elif understood:
        yield from understood
    elif offered := [one for one in respelt if one[1] and is_part_of_a_name(one[0].outcome)]:
        yield from _by_its_target(offered[0][0], question.in_words(offered[0][2]))
    elif asked_back := _asked_back(question, as_typed):
        yield asked_back
    elif as_typed:
        first, left = as_typed[0]
        closer = [one for one in respelt if len(one[1]) < len(left)]
        first, left, words = closer[0] if closer else (first, left, question.tokens)
        yield from _by_its_target(_without(first, left, question.in_words(words)), question.in_words(words))


def _asked_back(question: PlainQuestion, as_typed: Sequence[Way]) -> Read | None:
    """What the question may have been meant to be, for its asker to choose: nobody can be sure of a word of it."""
    tokens, vocabulary = question.tokens, question.vocabulary
    left = sorted(set().union(*(places for _, places in as_typed)))
    choices: dict[Question, Choice] = {}
    for respelt in to_ask_back(tokens, left, vocabulary):
        for one, still in every_way(question.in_words(respelt.tokens)):
            if isinstance(one.outcome, Question) and not still:
                said = with_dashes(respelt.tokens)
                choices.setdefault(essence(one.outcome), Choice(_named_by(one, respelt.corrected), said))
    if not choices:
        return None
    first = next(tokens[place].word for place in left if near_words(tokens, place, vocabulary))
    return Read(NotUnderstood("spelling", first, choices=tuple(choices.values())[:MOST_CHOICES]))


def _named_by(found: Read, corrected: Sequence[tuple[str, str]]) -> str:
    """What the words that were put right were taken for: the names of measures and areas, else the words themselves."""
    taken = (next((name for said, name in found.steps if word in said.split() and name), word) for _, word in corrected)
    return " and ".join(dict.fromkeys(taken))


def _settled_alone(question: PlainQuestion) -> Read:
    """What a question comes to, with what it can alone be taken for."""
    found = one_of([*_read_words(question)])
    return _taken_for_the_only_one(found, question) or found


def _without(found: Read, left: Sequence[int], question: PlainQuestion) -> Read:
    """What is not understood for a word or two, with the question as it is without them to choose."""
    outcome, tokens = found.outcome, question.tokens
    stopped = isinstance(outcome, NotUnderstood) and outcome.reason == "word" and not outcome.choices
    if not (stopped and isinstance(outcome, NotUnderstood) and may_be_left_out(left, tokens)):
        return found
    if any(says_which(place, tokens, question.vocabulary) for place in left):
        return found
    if stands_between_whole_and_part(left, tokens, question.vocabulary):
        return found
    rest = in_its_place(left, tokens, question.vocabulary) or tuple(
        token for place, token in enumerate(tokens) if place not in left
    )
    read_so = one_of([one for one, still in every_way(question.in_words(rest)) if not still]).outcome
    if not (isinstance(read_so, Question) and read_so.measures) or _asks_again(read_so, question):
        return found
    said = with_dashes(rest)
    return replace(found, outcome=replace(outcome, choices=(Choice(said, said),)))


def _asks_again(read_so: Question, question: PlainQuestion) -> bool:
    """Whether no more is asked than the question before asked: `are we` after a figure."""
    return question.previous is not None and essence(read_so) == essence(question.previous)


def _joined(question: PlainQuestion) -> Iterator[Read]:
    """The question with a parted name put together, where that leaves no word over."""
    together = put_together(question.tokens, question.vocabulary)
    for put in chain(with_and_without(question.tokens, question.vocabulary), together):
        for one, left in every_way(question.in_words(put)):
            if not left and isinstance(one.outcome, Question):
                yield one


def _renamed(question: PlainQuestion, as_typed: Sequence[Way]) -> Iterator[Read]:
    """The question with a measure by its name that was called in other words, where that leaves no word over."""
    tokens = question.tokens
    left = sorted(set().union(*(places for _, places in as_typed)))
    if not left and not all(names_none_or_two(one.outcome) for one, _ in as_typed):
        return
    two = any(isinstance(one.outcome, NotUnderstood) and one.outcome.reason == TWO_NAMED for one, _ in as_typed)
    for put, taken, is_part in in_other_words(tokens, left or range(len(tokens)), question.vocabulary):
        if is_part and two and not left:
            continue  # the find rate for stop searches is one thing; of two less than a name is neither
        settled = [one for one in _settled(question.in_words(put)) if isinstance(one.outcome, Question)]
        for one in settled or (_of_it_behind(question.in_words(put), taken[1]) if two else ()):
            if isinstance(one.outcome, Question):
                only = (*one.only_held, taken) if is_part else one.only_held
                told = () if is_part or words_of(taken[1]) == words_of(taken[0]) else (taken,)
                yield replace(one, corrected=(*one.corrected, *told), only_held=only)


def _of_it_behind(question: PlainQuestion, name: str) -> Iterator[Read]:
    """`Solved rate in May, all crime`: the question of the measure of a name, some words of which stand behind."""
    own = [key for key, one in question.vocabulary.framework.measures.items() if one.name == name]
    return (one for one in _joined(question) if isinstance(one.outcome, Question) and [*one.outcome.measures] == own)


def _settled(question: PlainQuestion) -> Iterator[Read]:
    """Every way of reading some words in which none is left over but part of a name that is taken for it: the coast."""
    for one, left in every_way(question):
        if not left:
            yield one
        elif (choice := taken_for_its_name(one.outcome, question.tokens, question.vocabulary)) is not None:
            said = one.outcome.word if isinstance(one.outcome, NotUnderstood) else ""
            for other, still in every_way(question.in_words(tokens_of(plain_text(choice.question)))):
                if not still:
                    yield replace(other, corrected=(*other.corrected, (said, choice.label)))


def _of_the_number_with_a_target(question: PlainQuestion, as_typed: Sequence[Way]) -> Iterator[Read]:
    """`The 999 target`: of what has that number in its name, the one that has a target, and no count of the calls."""
    for one, _ in as_typed[:1]:
        if isinstance(one.outcome, NotUnderstood) and one.outcome.word.isdecimal():
            aimed = _by_its_target(one, question)
            yield from (each for each in aimed if isinstance(each.outcome, Question))


def _by_its_target(found: Read, question: PlainQuestion) -> Iterator[Read]:
    """`The 999 target`: a target is of a whole measure, so that a part of one name alone is that measure."""
    outcome = found.outcome
    part = isinstance(outcome, NotUnderstood) and outcome.reason == "part of a name"
    if not (part and isinstance(outcome, NotUnderstood) and stands_beside_target(outcome.word, question.tokens)):
        yield found
        return
    choices = with_a_target(outcome.choices, question.vocabulary)
    if len(choices) != 1:
        yield found
        return
    (choice,) = choices
    tokens = tokens_of(plain_text(choice.question))
    for one in _read_words(replace(question, tokens=tokens, written=choice.question)):
        yield replace(one, corrected=(*one.corrected, (outcome.word, choice.label)))


def _spelt(
    question: PlainQuestion, as_typed: Sequence[Way]
) -> Iterator[tuple[Read, tuple[int, ...], tuple[Token, ...]]]:
    """The question as it may have been meant; with each reading the places still left, and its words."""
    vocabulary = question.vocabulary
    left = sorted(set().union(*(places for _, places in as_typed)))
    for respelt in respellings(question.tokens, left, vocabulary):
        put = question.in_words(respelt.tokens)
        ways = every_way(put)
        if not any(isinstance(one.outcome, Question) and not still for one, still in ways):
            named = _joined(put), _renamed(put, ways)
            ways = tuple((one, ()) for read_so in named for one in read_so) or ways
        for one, still in ways:
            if not is_passed_over(one, respelt.corrected, put.may_be_name):
                told = worth_telling(one, respelt.corrected)
                yield replace(one, corrected=(*told, *one.corrected)), still, put.tokens
