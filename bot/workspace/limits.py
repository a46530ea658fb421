"""Every limit that the local workspace enforces, each with where it is known from.

`docs.slack.dev` names Slack's own reference; `measured` names what others measured and wrote down; `house` is a
choice of ours where Slack says nothing, always on the strict side. Nothing else in this package has a bare limit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_REFERENCE = "docs.slack.dev/reference/"
_BLOCKS = _REFERENCE + "block-kit/blocks/"
_ELEMENTS = _REFERENCE + "block-kit/block-elements/"
_OBJECTS = _REFERENCE + "block-kit/composition-objects/"
_DESIGN = "github.com/slackapi/slack-skills-plugin, block-kit data display guide"


@dataclass(frozen=True, slots=True)
class Limit:
    """The most (or least) that is taken, and who says so."""

    most: int
    source: str
    least: int = 0


# Messages
BLOCKS_IN_MESSAGE: Final = Limit(50, _REFERENCE + "block-kit/blocks")
TEXT_POSTED: Final = Limit(40_000, _REFERENCE + "methods/chat.postMessage (longer text is cut, with a warning)")
TEXT_UPDATED: Final = Limit(4_000, _REFERENCE + "methods/chat.update (longer text is refused)")
# bolt-js#2509 saw the refusal begin at 13,297 characters in one block and 13,172 in two: a block costs about 125.
BLOCKS_TOGETHER: Final = Limit(13_422, "measured: github.com/slackapi/bolt-js/issues/2509")
COST_OF_A_BLOCK: Final = Limit(125, "measured: github.com/slackapi/bolt-js/issues/2509")
ATTACHMENTS: Final = Limit(100, _REFERENCE + "messaging/attachments (too_many_attachments)")
METADATA: Final = Limit(16_384, "house: Slack refuses metadata_too_large and gives no figure")
TABLES_IN_MESSAGE: Final = Limit(1, _DESIGN + " (only_one_table_allowed)")
CHARTS_IN_MESSAGE: Final = Limit(2, _BLOCKS + "data-visualization-block")

# Views
BLOCKS_IN_VIEW: Final = Limit(100, _REFERENCE + "views")
VIEW_TITLE: Final = Limit(24, _REFERENCE + "views/modal-views", least=1)
PRIVATE_METADATA: Final = Limit(3_000, _REFERENCE + "views/modal-views")
CALLBACK_ID: Final = Limit(255, _REFERENCE + "views/modal-views")
MODALS_STACKED: Final = Limit(3, "docs.slack.dev/surfaces/modals")
VIEW_SIZE: Final = Limit(250_000, _REFERENCE + "methods/views.open (view_too_large, 250 KB)")

# Names within blocks
BLOCK_ID: Final = Limit(255, _REFERENCE + "block-kit/blocks", least=1)
ACTION_ID: Final = Limit(255, _ELEMENTS + "button-element", least=1)

# Blocks
SECTION_TEXT: Final = Limit(3_000, _BLOCKS + "section-block", least=1)
SECTION_FIELDS: Final = Limit(10, _BLOCKS + "section-block", least=1)
SECTION_FIELD_TEXT: Final = Limit(2_000, _BLOCKS + "section-block", least=1)
HEADER_TEXT: Final = Limit(150, _BLOCKS + "header-block", least=1)
CONTEXT_ELEMENTS: Final = Limit(10, _BLOCKS + "context-block", least=1)
CONTEXT_TEXT: Final = Limit(3_000, _OBJECTS + "text-object", least=1)
CONTEXT_ACTIONS: Final = Limit(5, _BLOCKS + "context-actions-block", least=1)
ACTIONS_ELEMENTS: Final = Limit(25, _BLOCKS + "actions-block", least=1)
IMAGE_URL: Final = Limit(3_000, _BLOCKS + "image-block", least=1)
IMAGE_ALT_TEXT: Final = Limit(2_000, _BLOCKS + "image-block", least=1)
IMAGE_TITLE: Final = Limit(2_000, _BLOCKS + "image-block", least=1)
MARKDOWN_TEXT: Final = Limit(12_000, _BLOCKS + "markdown-block (all of one message together)", least=1)
INPUT_LABEL: Final = Limit(2_000, _BLOCKS + "input-block", least=1)
ALERT_TEXT: Final = Limit(200, "github.com/slackapi/java-slack-sdk/pull/1624", least=1)
CARD_TITLE: Final = Limit(150, _BLOCKS + "card-block", least=1)
CARD_BODY: Final = Limit(200, _BLOCKS + "card-block", least=1)
CARD_ACTIONS: Final = Limit(5, "house: Slack gives no figure", least=1)
CAROUSEL_CARDS: Final = Limit(10, _BLOCKS + "carousel-block", least=1)
RICH_TEXT_INDENT: Final = Limit(8, _ELEMENTS + "rich-text-list-element")

# Tables and charts
TABLE_ROWS: Final = Limit(100, _BLOCKS + "table-block", least=1)
TABLE_COLUMNS: Final = Limit(20, _BLOCKS + "table-block", least=1)
TABLE_CHARACTERS: Final = Limit(10_000, _DESIGN)
DATA_TABLE_ROWS: Final = Limit(101, _BLOCKS + "data-table-block (a header and up to 100; later text says 200)", 2)
DATA_TABLE_COLUMNS: Final = Limit(20, _BLOCKS + "data-table-block", least=1)
DATA_TABLE_CHARACTERS: Final = Limit(10_000, _BLOCKS + "data-table-block (all cells together)")
DATA_TABLE_PAGE: Final = Limit(100, _BLOCKS + "data-table-block", least=1)
DATA_TABLE_CAPTION: Final = Limit(2_000, "house: Slack gives no figure", least=1)
CELL_TEXT: Final = Limit(2_000, "house: an empty cell is refused by Slack, the upper end is not given", least=1)
CHART_TITLE: Final = Limit(50, _BLOCKS + "data-visualization-block", least=1)
CHART_SERIES: Final = Limit(6, _BLOCKS + "data-visualization-block", least=1)
CHART_POINTS: Final = Limit(20, _BLOCKS + "data-visualization-block", least=1)
CHART_LABEL: Final = Limit(20, _BLOCKS + "data-visualization-block", least=1)
CHART_AXIS_LABEL: Final = Limit(50, _BLOCKS + "data-visualization-block", least=1)

# Elements and composition objects
BUTTON_TEXT: Final = Limit(75, _ELEMENTS + "button-element", least=1)
BUTTON_VALUE: Final = Limit(2_000, _ELEMENTS + "button-element")
ELEMENT_URL: Final = Limit(3_000, _ELEMENTS + "button-element", least=1)
ACCESSIBILITY_LABEL: Final = Limit(75, _ELEMENTS + "button-element", least=1)
PLACEHOLDER: Final = Limit(150, _ELEMENTS + "static-select-element", least=1)
SELECT_OPTIONS: Final = Limit(100, _ELEMENTS + "static-select-element", least=1)
OVERFLOW_OPTIONS: Final = Limit(5, _ELEMENTS + "overflow-menu-element", least=1)
CHOICE_OPTIONS: Final = Limit(10, _ELEMENTS + "checkboxes-element", least=1)
OPTION_TEXT: Final = Limit(75, _OBJECTS + "option-object", least=1)
OPTION_VALUE: Final = Limit(150, _OBJECTS + "option-object", least=1)
CONFIRM_TITLE: Final = Limit(100, _OBJECTS + "confirmation-dialog-object", least=1)
CONFIRM_TEXT: Final = Limit(300, _OBJECTS + "confirmation-dialog-object", least=1)
CONFIRM_BUTTON: Final = Limit(30, _OBJECTS + "confirmation-dialog-object", least=1)
INPUT_LENGTH: Final = Limit(3_000, _ELEMENTS + "plain-text-input-element")
FILES_IN_INPUT: Final = Limit(10, _ELEMENTS + "file-input-element", least=1)

# Files
UPLOAD_ALT_TEXT: Final = Limit(1_000, _REFERENCE + "methods/files.getUploadURLExternal (alt_txt)")
UPLOAD_BYTES: Final = Limit(50 * 1024 * 1024, "house: Slack takes 1 GB; this server keeps files in memory", least=1)

# The app's own conversation
SUGGESTED_PROMPTS: Final = Limit(4, _REFERENCE + "methods/assistant.threads.setSuggestedPrompts", least=1)

# Paging
HISTORY_PAGE: Final = Limit(999, _REFERENCE + "methods/conversations.history", least=1)
HISTORY_PAGE_UNASKED: Final = Limit(100, _REFERENCE + "methods/conversations.history")
LIST_PAGE: Final = Limit(1_000, _REFERENCE + "methods/conversations.list", least=1)
LIST_PAGE_UNASKED: Final = Limit(100, _REFERENCE + "methods/conversations.list")

# Time, in seconds
ACKNOWLEDGE_SECONDS: Final = Limit(3, "docs.slack.dev/interactivity/handling-user-interaction")
TRIGGER_SECONDS: Final = Limit(3, "docs.slack.dev/interactivity/handling-user-interaction")
RESPONSE_URL_SECONDS: Final = Limit(30 * 60, "docs.slack.dev/interactivity/handling-user-interaction")
RESPONSE_URL_USES: Final = Limit(5, "docs.slack.dev/interactivity/handling-user-interaction")
TICKET_SECONDS: Final = Limit(30, "house: a Socket Mode address is for immediate use")
SOCKETS: Final = Limit(10, "docs.slack.dev/apis/events-api/using-socket-mode")
EVENT_RETRY_SECONDS: Final = (0.0, 60.0, 300.0)  # docs.slack.dev/apis/events-api, "Retries": at once, 1 and 5 minutes

# Calls a minute for each method's tier: docs.slack.dev/apis/web-api/rate-limits
CALLS_A_MINUTE: Final = {1: 1, 2: 20, 3: 50, 4: 100}
POSTS_A_SECOND_IN_A_CHANNEL: Final = Limit(1, "docs.slack.dev/apis/web-api/rate-limits (posting messages)")
POSTS_IN_A_BURST: Final = Limit(5, "house: Slack speaks of short bursts and gives no figure")
POSTS_A_MINUTE: Final = Limit(300, "house: Slack speaks of several hundred a minute for a workspace")
