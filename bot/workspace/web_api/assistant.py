"""assistant.threads.*: what the app suggests to ask in its own conversation with a person."""

from __future__ import annotations

from bot.workspace import limits
from bot.workspace.errors import SlackError
from bot.workspace.web_api.methods import Call, Json, method


@method("assistant.threads.setSuggestedPrompts", tier=4)
def set_suggested_prompts(call: Call) -> Json:
    """Offer up to four questions. As for an app with `agent_view`: one that names a thread is lost without a word."""
    conversation = call.workspace.conversation_for_bot(call.arguments.required("channel_id", "channel_not_found"))
    if not conversation.is_im:
        raise SlackError("channel_not_found")
    prompts = call.arguments.structure("prompts", "invalid_arguments")
    most = limits.SUGGESTED_PROMPTS
    if not isinstance(prompts, list) or not most.least <= len(prompts) <= most.most:
        raise SlackError("invalid_arguments", [f"between {most.least} and {most.most} [json-pointer:/prompts]"])
    for index, each in enumerate(prompts):
        if not isinstance(each, dict) or not (each.get("title") and each.get("message")):
            raise SlackError("invalid_arguments", [f"needs title and message [json-pointer:/prompts/{index}]"])
    if call.arguments.text("thread_ts") is None:
        shown = [{"title": str(each["title"]), "message": str(each["message"])} for each in prompts]
        call.workspace.prompts[conversation.id] = {"title": call.arguments.text("title") or "", "prompts": shown}
        call.workspace.changed()
    return {}
