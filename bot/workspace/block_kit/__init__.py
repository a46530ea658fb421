"""Block Kit, checked as strictly as Slack checks it, with Slack's own wording of what is wrong."""

from bot.workspace.block_kit.messages import KNOWN_BLOCKS, check_message_blocks
from bot.workspace.block_kit.shown import completed
from bot.workspace.block_kit.views import check_view

__all__ = ["KNOWN_BLOCKS", "check_message_blocks", "check_view", "completed"]
