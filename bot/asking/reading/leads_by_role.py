"""Whose updates are asked for, where somebody is called by the role alone: what does the commissioner owe."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.asking.names.deliverables_called import is_of_another_name
from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.names.who_answers_for import LED_ON
from bot.asking.question import Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.reading.updates_asked import BEFORE, BOARDS
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import Token, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.chasing.register import Lead

_ROLES: Mapping[str, str] = {
    role: role for role in ("commissioner", "director", "registrar", "treasurer", "solicitor", "secretary")
} | {"pcc": "commissioner", "opcc": "commissioner"}
_DOES_SHE_LEAD = re.compile(
    r"(?i)^(?:(?:and|ok|so|also),? )*(?P<who>(?:[\w-]+,? ){0,3})(?:does|do|is|are) (?:he|she|they) (?:also |too )?"
    r"(?:lead|leading|the lead|responsible|accountable|the owner|own|cover|got|have|the one)(?: on| for| of)? "
    r"(?P<of>.+?)(?: too| as well| also)*\??$"
)
_REPORTS_TO = re.compile(
    r"(?i)^(?:(?:and|ok|so|also),? )*who(?:m|s|'s)? (?:does|do|did|is|are) (?:the |our )?(?P<who>.+?) "
    r"(?:report|reporting|answer|answering|answerable|accountable|work|working|escalate) (?:to|for|under)\??$"
)
_WHOSE_NUMBER = re.compile(
    r"(?i)^(?:(?:and|ok|so|also),? )*whose (?:number|phone|email|extension|door|desk|inbox|mobile) "
    r"(?:do|should|can|must|would) (?:i|we) .{0,20}?"
    r"(?:for|about|on|regarding) (?P<of>.+?)\??$"
)
_BELONGS_TO = re.compile(
    r"(?i)^(?:(?:and|ok|so|also),? )*who(?:m|se)? (?:does|do) (?P<of>[\w' -]+?) (?:belong|fall|come down) to\??$"
    r"|^(?:(?:and|ok|so|also),? )*who (?:does|do) (?P<with>[\w' -]+?) (?:sit|rest|lie) with\??$"
)
_WHO_DOES = re.compile(
    r"(?i)^(?:(?:and|ok|so|also),? )*who(?:['\u2019]?s| is)? (?:actually |currently )?"
    r"(?:doing (?=.* (?:numbers?|figures?|data|stats|returns?|side|work)\b)"
    r"|(?:does|do|handles|handling|covers|covering|deals with|sorts|picks up|compiles|produces) )(?:the |our )?"
    r"(?P<of>[\w' -]+?)(?: (?:numbers?|figures?|data|stats|returns?|side|work))?(?: now| here)?\??$"
)
_IS_IT_ME = re.compile(
    r"(?i)^(?:(?:and|ok|so|also|hi|sorry),? )*(?:(?:am|are) (?:i|we) (?:still |also |now |actually |even )*"
    r"(?:(?:down|listed|named|shown|put|recorded|marked|set) (?:up )?as )?(?:the |a )?"
    r"(?:lead|owner|sro|leading|responsible|accountable|in charge|point of contact)"
    r"|is it (?:me|us) (?:that |who )?(?:leads?|owns?|is (?:leading|responsible|accountable))"
    r"|(?:do|does) (?:i|we) (?:still |also |now |actually )*(?:own|lead|answer for|look after|have the lead))"
    r"(?: (?:on|for|of))? (?P<of>.+?)(?: (?:or not|still|now|any ?more|these days))?\??$"
)
"""The catalogue knows the lead; whether that is who asks, they see."""
_GATHERINGS = word_set("meeting meetings board panel committee briefing session")


def who_leads_on_it(text: str, vocabulary: Vocabulary) -> str:
    """`Who does Supt Ops report to`: who is above. `Does she lead on hate crime too`: who leads on it, which tells it.
    `Who does burglary` is asked of the work, where that is a name; nobody is asked after who did it.

    Before it may stand whom, where the words are no name of anything else: `DCI PPU does she`.
    """
    number = _WHOSE_NUMBER.match(text.strip())
    number = number or _IS_IT_ME.match(text.strip())
    if number is not None:
        return f"who leads on {number['of']}"
    above = _REPORTS_TO.match(text.strip())
    if above is not None and any(one.sort is Sort.LEAD for one in vocabulary.readings(words_of(above["who"]))):
        return f"who is above {above['who']}"
    of = _BELONGS_TO.match(text.strip())
    named = "" if of is None else of["of"] or of["with"]
    if named and any(one.sort in LED_ON for one in vocabulary.readings(words_of(named))):
        return f"who leads on {named}"
    does = _WHO_DOES.match(text.strip())
    if does is not None and any(one.sort in LED_ON for one in vocabulary.readings(words_of(does["of"]))):
        return f"who leads on {does['of']}"
    found = _DOES_SHE_LEAD.match(text.strip())
    if found is None:
        return text
    called = {one.sort for word in words_of(found["who"]) for one in vocabulary.readings((word,))}
    return text if called - {Sort.LEAD, Sort.HARMLESS} else f"who leads on {found['of']}"


def about_updates(found: Question, parts: Parts, tokens: Sequence[Token], vocabulary: Vocabulary) -> Question | None:
    """The question about updates with the words that it asks about, of whom; None where it is about something else."""
    left = any(not span.placed for span, _ in parts.taken)
    if found.intent in (Intent.SAID, Intent.OWED):
        said = [tokens[place].word for place in _said_places(parts, tokens)]
        own = [word for word in said if word not in HARMLESS]
        words = [token.word for token in tokens]
        if found.intent is Intent.OWED and len(own) == 1 and is_of_another_name(own[0], words, vocabulary):
            return None
        found = replace(found, topic=" ".join(said))
        if found.intent is Intent.SAID and found.only_first and not left:
            # Where no deliverable is meant, `an update on robbery` asks for its figure.
            home = vocabulary.framework.home
            areas = tuple(parts.areas) or ((home,) if home is not None else ())
            found = replace(found, measures=tuple(parts.measures), areas=areas)
    elif found.intent is not Intent.LIST_OVERDUE or left:
        return None
    return _of_the_lead_meant(found, tokens, vocabulary.register.leads)


def _of_the_lead_meant(question: Question, tokens: Sequence[Token], leads: Mapping[str, Lead]) -> Question:
    """The question about updates, as of the one lead who holds the role that it names; else as it is."""
    words = [token.word for token in tokens]
    roles = {role for word in words if (role := _ROLES.get(stem(word)))}
    if question.topics or len(roles) != 1 or _GATHERINGS & {*words}:
        return question
    (role,) = roles
    holders = [key for key, lead in leads.items() if role in (words_of(lead.title)[:1] + words_of(lead.title)[-1:])]
    if len(holders) != 1:
        return question
    kept = " ".join(word for word in words_of(question.topic) if _ROLES.get(stem(word)) != role and word != "office")
    return replace(question, topics=((Sort.LEAD.value, holders[0]),), topic=kept)


def _said_places(parts: Parts, tokens: Sequence[Token]) -> list[int]:
    """The places of the words that say what updates are asked about: all but who, when, and those that ask."""
    kept: list[int] = []
    bounds = {*_of_the_bound(parts)}
    for place, (span, reading) in enumerate(parts.taken):
        asks = reading is not None and reading.sort in _ASKING
        if place not in bounds and not asks and span.period is None:
            kept.extend(at for at in range(span.start, span.end) if tokens[at].word not in _WHO_SAYS)
    return kept


_ASKING = (Sort.HARMLESS, Sort.FIELD, Sort.LEAD, Sort.DELIVERABLE, Sort.BOARD)


def _of_the_bound(parts: Parts) -> Iterator[int]:
    """The stretches that say before what it is due: before October, before the next performance board."""
    befores = [place for place in range(len(parts.taken)) if parts.words_at(place) == (BEFORE,)]
    for place in befores:
        behind = range(place + 1, min(place + 1 + _LONGEST_BOARD, len(parts.taken)))
        ends = [at for at in behind if parts.taken[at][0].period is not None or _is_a_board(parts, at)]
        if ends:
            yield from range(place, ends[0] + 1)


def _is_a_board(parts: Parts, place: int) -> bool:
    reading = parts.taken[place][1]
    named = reading is not None and reading.sort is Sort.BOARD
    return named or not BOARDS.isdisjoint(parts.words_at(place))


_LONGEST_BOARD = 5
_WHO_SAYS = frozenset({"lead", "leads"})
