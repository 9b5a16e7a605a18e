/**
 * Names of large firms under which others write to people who look for work, lower case, without blanks. Only names
 * that mean nothing else and belong to one firm.
 */
export const knownFirms: ReadonlySet<string> = new Set(
  `accenture adobe airbus airbnb amazon amgen aramco astrazeneca autodesk barclays blackrock bloomberg boeing bosch broadcom capgemini cargill carrefour caterpillar chevron cigna cisco citigroup
  cocacola cognizant costco deliveroo deloitte disney ebay emirates ericsson etihad exxonmobil facebook fedex flipkart genentech goldmansachs google halliburton heineken honeywell hsbc huawei
  infosys instacart johnsonandjohnson jpmorgan kpmg lenovo lloydsbank lufthansa maersk mastercard mcdonalds mckinsey mercedes microsoft mtn natwest nestle netflix nokia novartis nvidia
  oracle panasonic paypal pepsico petronas pfizer philips qantas qualcomm ryanair safaricom sainsburys salesforce samsung sanofi santander schlumberger siemens spotify starbucks tencent tesco
  tesla toyota unicef unilever verizon vodafone volkswagen walgreens walmart wipro woolworths`.split(/\s+/),
)

/** A name as it stands in a host: lower case, letters and figures only, without what ends the names of firms. */
export function squashed(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:ltd|limited|inc|llc|llp|plc|gmbh|corp|corporation|pty|pvt|company)\b\.?/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
