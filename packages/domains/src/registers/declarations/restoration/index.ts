export { ecoProject } from './eco-project.ts'
export { fallowPlot } from './fallow-plot.ts'
export { relocation } from './relocation.ts'
export { weatherOperation } from './weather-operation.ts'
