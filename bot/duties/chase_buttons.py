"""The buttons under messages about requests: what whoever reads it can do."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from bot.chasing.requests import Request, State
from bot.chasing.stepping import Told
from bot.duties.content import Button


class Verb(StrEnum):
    """What a person can do with requests; the names of the buttons' actions and of the modals."""

    GIVE = "update_give"
    NOTHING = "update_nothing"  # nothing to report
    NOT_NOW = "update_not_now"  # not this time, with the reason
    HAND_ON = "update_pass"
    LATER = "update_later"
    TAKE = "update_take"  # what was passed to me
    DECLINE = "update_decline"
    ACCEPT = "update_accept"
    RETURN = "update_return"
    DROP = "update_drop"  # the draft is no update


AT_ONCE = (Verb.TAKE, Verb.DECLINE, Verb.ACCEPT, Verb.DROP)
"""What is done as soon as it is pressed, where it is about one request only."""


LEADS = (Verb.GIVE, Verb.NOTHING, Verb.NOT_NOW, Verb.HAND_ON, Verb.LATER)
ASKED_ABOUT_ALERT = (Verb.GIVE, Verb.HAND_ON, Verb.LATER)
_OF_LEADS = (
    Told.ASKED,
    Told.QUESTION,
    Told.REMINDED,
    Told.CONFIRM,
    Told.WARNED,
    Told.SNOOZE_ENDED,
    Told.COPIED,
    Told.OFFER_BACK,
)


def verbs_for(told: Told, request: Request) -> tuple[Verb, ...]:
    """What can be done about one request by whom a message told of it."""
    if told in (Told.CHECKER, Told.CHECKER_REMINDED, Told.SIGNER):
        return (Verb.ACCEPT, Verb.RETURN) if request.state is State.ANSWERED else ()
    if told is Told.OFFERED:
        return (Verb.TAKE, Verb.DECLINE) if request.offer else _of_leads(request) if _has_it_now(request) else ()
    if told is Told.RETURNED:
        return (Verb.GIVE,) if request.state in (State.RETURNED, State.ANSWERED) else ()
    if told in _OF_LEADS and request.state.wants_words:
        return _of_leads(request)
    if told in _OF_LEADS and request.state in (State.ANSWERED, State.RETURNED, State.ACCEPTED):
        return (Verb.GIVE,)
    return ()


def label_of(verb: Verb, requests: Sequence[Request]) -> str:
    """The name of a button's label: another one where the answer is given already, or is one about an alert."""
    if verb is not Verb.GIVE:
        return verb.value.removeprefix("update_")
    amending = all(not request.state.wants_words for request in requests)
    if all(request.about.alert for request in requests):
        return "change_answer" if amending else "answer"
    return "amend" if amending else "give"


def _of_leads(request: Request) -> tuple[Verb, ...]:
    return ASKED_ABOUT_ALERT if request.about.alert else LEADS


def _has_it_now(request: Request) -> bool:
    return request.passed_to is not None and request.state.wants_words


def buttons_of(items: Sequence[tuple[Told, Request]], message: str, labels: Mapping[str, str]) -> tuple[Button, ...]:
    """The buttons of a message about some requests, each carrying the message's id.

    `labels` holds words by `give` and so on.
    """
    offered = dict.fromkeys(verb for told, request in items for verb in verbs_for(told, request))
    requests = [request for _, request in items]
    amending = all(not request.state.wants_words for request in requests)
    return tuple(
        Button(
            action=verb.value,
            label=labels[label_of(verb, requests)],
            value=message,
            style="primary"
            if (verb in (Verb.GIVE, Verb.TAKE, Verb.ACCEPT) and not amending) or verb is Verb.ACCEPT
            else "",
        )
        for verb in Verb
        if verb in offered
    )
