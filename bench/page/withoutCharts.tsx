/** What stands in place of the charts in the page without them, which shows what the charts cost. */
const nothing = () => null

export { nothing as ChartsSection, nothing as MeetingsChart, nothing as TradeSection }
