"""Who am I, where am I: auth, api, team and bots, and the door to Socket Mode."""

from __future__ import annotations

from bot.workspace.errors import SlackError
from bot.workspace.web_api.methods import Call, Json, method


@method("api.test", tier=4, token="none")  # noqa: S106 - needs no token
def api_test(call: Call) -> Json:
    """Answer that the server is there, or with the error that was asked for."""
    error = call.arguments.text("error")
    if error:
        raise SlackError(error)
    return {}


@method("auth.test", tier=4)
def auth_test(call: Call) -> Json:
    """Whose token it is."""
    team = call.workspace.team
    return {
        "url": f"{call.workspace.base_url}/",
        "team": team.name,
        "user": team.bot.name,
        "team_id": team.id,
        "user_id": team.bot.id,
        "bot_id": team.bot_id,
        "is_enterprise_install": False,
    }


@method("team.info", tier=3)
def team_info(call: Call) -> Json:
    """The workspace itself."""
    team = call.workspace.team
    return {"team": {"id": team.id, "name": team.name, "domain": team.domain, "email_domain": "", "icon": {}}}


@method("bots.info", tier=3)
def bots_info(call: Call) -> Json:
    """The bot behind a bot id."""
    team = call.workspace.team
    asked = call.arguments.text("bot")
    if asked not in (None, team.bot_id):
        raise SlackError("bot_not_found")
    return {
        "bot": {
            "id": team.bot_id,
            "deleted": False,
            "name": team.bot.real_name,
            "updated": call.workspace.directory.created,
            "app_id": team.app_id,
            "user_id": team.bot.id,
            "icons": {},
        }
    }
