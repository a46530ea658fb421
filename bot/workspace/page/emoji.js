// The shortcodes that are likely in a performance workspace.

const EMOJI = {
  "+1": "👍", thumbsup: "👍", "-1": "👎", thumbsdown: "👎", wave: "👋", clap: "👏", pray: "🙏", eyes: "👀", raised_hands: "🙌",
  smile: "😄", grinning: "😀", slightly_smiling_face: "🙂", wink: "😉", thinking_face: "🤔", tada: "🎉", heart: "❤️",
  white_check_mark: "✅", heavy_check_mark: "✔️", ballot_box_with_check: "☑️", x: "❌", warning: "⚠️", rotating_light: "🚨",
  bell: "🔔", no_bell: "🔕", mute: "🔇", speaker: "🔈", information_source: "ℹ️", question: "❓", exclamation: "❗",
  red_circle: "🔴", large_orange_circle: "🟠", large_yellow_circle: "🟡", large_green_circle: "🟢", large_blue_circle: "🔵",
  white_circle: "⚪", black_circle: "⚫", large_red_square: "🟥", large_orange_square: "🟧", large_yellow_square: "🟨",
  large_green_square: "🟩", large_blue_square: "🟦", white_large_square: "⬜", black_large_square: "⬛",
  small_red_triangle: "🔺", small_red_triangle_down: "🔻", arrow_up: "⬆️", arrow_down: "⬇️", arrow_right: "➡️",
  arrow_left: "⬅️", arrow_upper_right: "↗️", arrow_lower_right: "↘️", left_right_arrow: "↔️", arrows_counterclockwise: "🔄",
  chart_with_upwards_trend: "📈", chart_with_downwards_trend: "📉", bar_chart: "📊", clipboard: "📋", memo: "📝",
  calendar: "📆", date: "📅", spiral_calendar_pad: "🗓️", hourglass: "⌛", hourglass_flowing_sand: "⏳", alarm_clock: "⏰",
  clock1: "🕐", zzz: "💤", mag: "🔍", link: "🔗", lock: "🔒", unlock: "🔓", key: "🔑", pushpin: "📌", round_pushpin: "📍",
  police_car: "🚓", cop: "👮", house: "🏠", office: "🏢", page_facing_up: "📄", file_folder: "📁", inbox_tray: "📥",
  outbox_tray: "📤", bulb: "💡", wrench: "🔧", gear: "⚙️", robot_face: "🤖", star: "⭐", sparkles: "✨", fire: "🔥",
  "100": "💯", one: "1️⃣", two: "2️⃣", three: "3️⃣", speech_balloon: "💬", busts_in_silhouette: "👥", bust_in_silhouette: "👤",
};

export const QUICK = ["+1", "eyes", "white_check_mark", "pray", "thinking_face"];

export const emoji = (name) => EMOJI[name.replace(/::skin-tone-\d$/, "")] || `:${name}:`;
