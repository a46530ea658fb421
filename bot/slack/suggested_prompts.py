"""Suggested prompts: questions to start from, offered where somebody opens their conversation with Reeve.

They need the `agent_view` of the manifest, which not every plan of Slack has. Nothing hangs on them.
"""

import logging

from slack_sdk import WebClient

from bot.duties.answer_help import examples
from bot.duties.home_view import HomeWorld

# https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
MOST_PROMPTS = 4
_log = logging.getLogger(__name__)


def suggest(client: WebClient, world: HomeWorld, user: str, channel: str) -> bool:
    """Offer questions that are answered to this person in their direct message; whether any were offered.

    No thread is named: for an app with `agent_view` Slack loses a call that names one without a word.
    """
    person = world.people.person(user)
    if person.external:
        return False
    questions = examples(world.answers, world.asked(person))[:MOST_PROMPTS]
    if not questions:
        return False
    client.assistant_threads_setSuggestedPrompts(
        channel_id=channel,
        title=world.words("prompts")["title"],
        prompts=[{"title": one, "message": one} for one in questions],
    )
    return True


def suggest_or_pass(client: WebClient, world: HomeWorld, user: str, channel: str) -> None:
    """Offer them where that is possible; what is wrong with it is logged and goes no further."""
    try:
        suggest(client, world, user, channel)
    except Exception as fault:  # noqa: BLE001 - a conversation without suggestions is a conversation all the same
        _log.info("no questions could be suggested to %s: %s", user, fault)
