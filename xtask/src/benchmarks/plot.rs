//! Plots of how many times our time others take, as SVG that is readable in light and in dark.

use core::fmt::Write as _;

use super::{Case, Report};

/// A plot: its file, its title, and the cases that it shows.
pub(super) struct Plot {
    pub(super) file: &'static str,
    pub(super) title: &'static str,
    shows: fn(&Case) -> bool,
}

/// In the order of the report.
pub(super) const PLOTS: &[Plot] = &[
    Plot {
        file: "docs/plots/gateway.svg",
        title: "The gateway's messages in Rust",
        shows: |case| is_rust(case, &["pb_", "env_"]),
    },
    Plot {
        file: "docs/plots/order.svg",
        title: "Frames, order and the whole way in Rust",
        shows: |case| is_rust(case, &["frame_split", "order/", "route/", "whole_way/"]),
    },
    Plot {
        file: "docs/plots/json-decode.svg",
        title: "Reading JSON in Rust",
        shows: |case| is_rust(case, &["json_decode/"]),
    },
    Plot {
        file: "docs/plots/json-encode.svg",
        title: "Routing and writing JSON in Rust",
        shows: |case| is_rust(case, &["json_route/", "json_encode/"]),
    },
    Plot {
        file: "docs/plots/sse.svg",
        title: "Event streams in Rust",
        shows: |case| is_rust(case, &["sse/"]),
    },
    Plot { file: "docs/plots/c.svg", title: "In C", shows: |case| case.language == "C" },
    Plot {
        file: "docs/plots/javascript.svg",
        title: "In JavaScript",
        shows: |case| case.language == "JavaScript",
    },
    Plot {
        file: "docs/plots/python.svg",
        title: "In Python",
        shows: |case| case.language == "Python",
    },
];

fn is_rust(case: &Case, prefixes: &[&str]) -> bool {
    case.language == "Rust" && prefixes.iter().any(|prefix| case.name.starts_with(prefix))
}

impl Plot {
    /// The plot as SVG: for each case the peers' times against ours, on a logarithmic scale that
    /// begins at ours. Bars to the left are those of peers that are faster.
    pub(super) fn draw(&self, report: &Report) -> String {
        let cases: Vec<_> = report
            .cases
            .iter()
            .filter(|case| (self.shows)(case) && !case.peers().is_empty())
            .collect();
        let bars: usize = cases.iter().map(|case| case.peers().len()).sum();
        let height = TOP + cases.len() * CASE + bars * BAR + BOTTOM;
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" \
             width=\"{WIDTH}\" height=\"{height}\" role=\"img\">\n\
             <title>{}</title>\n<style>{STYLE}</style>\n\
             <rect class=\"page\" width=\"{WIDTH}\" height=\"{height}\" rx=\"8\"/>\n\
             <text class=\"title\" x=\"20\" y=\"30\">{}</text>\n\
             <text class=\"quiet\" x=\"20\" y=\"50\">Time against callevents, logarithmic. \
             Right of the line: slower than callevents.</text>\n",
            escaped(self.title),
            escaped(self.title),
        );
        for times in TICKS {
            let (x, y) = (place(*times), height - BOTTOM + 4);
            let class = if *times == 1.0 { "ours" } else { "tick" };
            let _ = write!(
                svg,
                "<path class=\"{class}\" d=\"M{x:.1} {TOP}V{y}\"/>\n\
                 <text class=\"quiet\" x=\"{x:.1}\" y=\"{}\" text-anchor=\"middle\">{times}x</text>\n",
                y + 15,
            );
        }
        let mut y = TOP;
        for case in cases {
            let text = format!("{}: {}", case.name, case.work);
            // What is behind the text hides the lines of the scale.
            let _ = write!(
                svg,
                "<rect class=\"band\" x=\"8\" y=\"{}\" width=\"{}\" height=\"20\"/>\n\
                 <text class=\"case\" x=\"20\" y=\"{}\">{}</text>\n",
                y + 4,
                WIDTH - 16,
                y + 18,
                escaped(&shortened(&text, 104)),
            );
            y += CASE;
            for (row, times) in case.peers() {
                bar(&mut svg, y, &row.name, times);
                y += BAR;
            }
        }
        let _ = writeln!(
            svg,
            "<text class=\"quiet\" x=\"20\" y=\"{}\">{}</text>",
            height - 12,
            escaped(&report.machine),
        );
        svg + "</svg>\n"
    }
}

/// A peer's name, its bar from the line of ours, and its time against ours.
fn bar(svg: &mut String, y: usize, name: &str, times: f64) {
    let (from, to) = (place(1.0), place(times));
    let (class, x) = if times < 1.0 { ("faster", to) } else { ("slower", from) };
    // A bar of no length could not be seen.
    let width = (to - from).abs().max(1.0);
    let label = from.max(to) + 6.0;
    let _ = write!(
        svg,
        "<text class=\"name\" x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>\n\
         <rect class=\"{class}\" x=\"{x:.1}\" y=\"{}\" width=\"{width:.1}\" height=\"{}\" rx=\"2\"/>\n\
         <text class=\"times\" x=\"{label:.1}\" y=\"{}\">{times:.2}x</text>\n",
        LEFT - 52.0,
        y + 12,
        escaped(&shortened(name, 30)),
        y + 2,
        BAR - 4,
        y + 12,
    );
}

/// Where a ratio stands on the scale.
fn place(times: f64) -> f64 {
    let (first, last) = (TICKS[0].ln(), TICKS[TICKS.len() - 1].ln());
    let share = (times.ln() - first) / (last - first);
    LEFT + share.clamp(0.0, 1.0) * (RIGHT - LEFT)
}

fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        None => text.to_owned(),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

const WIDTH: usize = 760;
const TOP: usize = 62;
const BOTTOM: usize = 50;
/// The room for a case's heading, and for each of its bars.
const CASE: usize = 26;
const BAR: usize = 17;
/// Where the scale begins and ends; the room for the largest ratio's text is behind it.
const LEFT: f64 = 250.0;
const RIGHT: f64 = 690.0;

const TICKS: &[f64] = &[0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 40.0];

/// The page has a colour of its own, so that texts are readable on any page around it.
const STYLE: &str = "\
text{font-family:system-ui,sans-serif;font-size:12px;fill:#1f2328}\
.title{font-size:16px;font-weight:600}.case{font-weight:600}\
.quiet{fill:#59636e;font-size:11px}.page{fill:#ffffff;stroke:#d1d9e0}.band{fill:#ffffff}\
.tick{stroke:#d1d9e0}.ours{stroke:#1f2328;stroke-width:1.5}\
.slower{fill:#2f6feb}.faster{fill:#bc4c00}\
@media (prefers-color-scheme:dark){text{fill:#f0f6fc}.quiet{fill:#9198a1}\
.page{fill:#0d1117;stroke:#3d444d}.band{fill:#0d1117}.tick{stroke:#3d444d}.ours{stroke:#f0f6fc}\
.slower{fill:#4493f8}.faster{fill:#db6d28}}";

#[cfg(test)]
mod tests {
    use super::{PLOTS, escaped, place, shortened};
    use crate::benchmarks::Report;

    #[test]
    fn ours_is_the_line_that_bars_begin_at() {
        assert!(place(0.7) < place(1.0) && place(1.0) < place(3.0));
        assert_eq!(place(1000.0), place(40.0));
    }

    #[test]
    fn every_case_of_the_report_is_in_one_plot() {
        let project = crate::project::Project::open().unwrap();
        let report = Report::read(&project).unwrap();
        for case in &report.cases {
            let plots = PLOTS.iter().filter(|plot| (plot.shows)(case)).count();
            assert_eq!(plots, 1, "{} {}", case.language, case.name);
        }
    }

    #[test]
    fn texts_are_no_markup_and_no_longer_than_the_page() {
        assert_eq!(escaped("a<b&c"), "a&lt;b&amp;c");
        assert_eq!((shortened("ümläut", 3), shortened("ab", 3)), ("üml…".into(), "ab".into()));
    }
}
