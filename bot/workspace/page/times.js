// Times as people in the United Kingdom read them.

const zone = "Europe/London";
const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const short = new Intl.DateTimeFormat("en-GB", { timeZone: zone, day: "numeric", month: "short" });
const exact = new Intl.DateTimeFormat("en-GB", { timeZone: zone, dateStyle: "full", timeStyle: "medium" });

const moment = (ts) => new Date(Number(ts) * 1000);

export const timeOf = (ts) => clock.format(moment(ts));
export const dayOf = (ts) => day.format(moment(ts));
export const shortDayOf = (ts) => short.format(moment(ts));
export const exactTimeOf = (ts) => exact.format(moment(ts));

export function agoOf(ts, now) {
  return dayOf(ts) === dayOf(now) ? `today at ${timeOf(ts)}` : `${shortDayOf(ts)} at ${timeOf(ts)}`;
}

// Slack's <!date^seconds^format|fallback>
export function dateToken(seconds, format) {
  const parts = {
    "{date}": day,
    "{date_pretty}": day,
    "{date_long}": day,
    "{date_long_pretty}": day,
    "{date_short}": short,
    "{date_short_pretty}": short,
    "{time}": clock,
    "{time_secs}": clock,
    "{date_num}": short,
  };
  return format.replace(/\{\w+\}/g, (part) => (parts[part] ? parts[part].format(moment(seconds)) : part));
}
